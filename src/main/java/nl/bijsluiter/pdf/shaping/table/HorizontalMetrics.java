package nl.bijsluiter.pdf.shaping.table;

/// `hmtx`: how far the pen moves on behind each glyph, in the units of the font.
public final class HorizontalMetrics {
  private final int[] advances;

  private HorizontalMetrics(int[] advances) {
    this.advances = advances;
  }

  public static HorizontalMetrics of(FontFile font) {
    int count = font.required("hhea").uint16(34);
    if (count == 0) {
      throw new UnusableFont("font has no widths");
    }
    FontBytes hmtx = font.required("hmtx");
    int[] advances = new int[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = hmtx.uint16(4 * glyph);
    }
    return new HorizontalMetrics(advances);
  }

  /// All glyphs behind the last that is listed are as wide as that one.
  public int advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }
}
