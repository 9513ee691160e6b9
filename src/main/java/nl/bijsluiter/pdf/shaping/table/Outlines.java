package nl.bijsluiter.pdf.shaping.table;

/// `loca`: which glyphs have no outline at all.
public final class Outlines {
  private final FontBytes loca;
  private final boolean isLong;

  private Outlines(FontBytes loca, boolean isLong) {
    this.loca = loca;
    this.isLong = isLong;
  }

  public static Outlines of(FontFile font) {
    return new Outlines(font.required("loca"), font.required("head").int16(50) != 0);
  }

  public boolean isEmpty(int glyph) {
    return place(glyph) == place(glyph + 1);
  }

  private int place(int glyph) {
    return isLong ? loca.uint32(4 * glyph) : loca.uint16(2 * glyph);
  }
}
