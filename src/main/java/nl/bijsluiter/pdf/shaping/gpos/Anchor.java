package nl.bijsluiter.pdf.shaping.gpos;

import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// An Anchor table: the point of a glyph that meets a point of another.
record Anchor(int x, int y) {
  static Anchor of(FontBytes table) {
    return new Anchor(table.int16(2), table.int16(4));
  }
}
