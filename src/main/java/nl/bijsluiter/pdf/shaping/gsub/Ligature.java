package nl.bijsluiter.pdf.shaping.gsub;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// A Ligature table: the glyph, and those that it stands for behind the first.
final class Ligature {
  private static final int[] NO_MATCH = {};

  private final int glyph;
  private final int[] others;

  private Ligature(int glyph, int[] others) {
    this.glyph = glyph;
    this.others = others;
  }

  static Ligature of(FontBytes table) {
    return new Ligature(table.uint16(0), table.uint16s(4, table.uint16(2) - 1));
  }

  int glyph() {
    return glyph;
  }

  /// Where its components stand; none where they do not.
  int[] match(GlyphBuffer buffer, int at, VisibleGlyphs glyphs) {
    int[] places = new int[others.length + 1];
    places[0] = at;
    for (int i = 0; i < others.length; i++) {
      int wanted = others[i];
      places[i + 1] = glyphs.next(buffer, places[i], found -> found == wanted);
      if (places[i + 1] == VisibleGlyphs.NONE) {
        return NO_MATCH;
      }
    }
    return places;
  }
}
