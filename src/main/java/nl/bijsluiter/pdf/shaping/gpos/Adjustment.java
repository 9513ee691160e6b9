package nl.bijsluiter.pdf.shaping.gpos;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// A ValueRecord: how far a glyph is moved, and how much wider it becomes. What the record says of
/// vertical text and of single pixel sizes is left out.
record Adjustment(int x, int y, int advance) {
  private static final int X = 1;
  private static final int Y = 2;
  private static final int ADVANCE = 4;

  /// @param format a ValueFormat: which numbers the record has
  static Adjustment of(FontBytes record, int format) {
    int x = number(record, format, X);
    int y = number(record, format, Y);
    return new Adjustment(x, y, number(record, format, ADVANCE));
  }

  private static int number(FontBytes record, int format, int bit) {
    return (format & bit) == 0 ? 0 : record.int16(size(format & bit - 1));
  }

  /// How many bytes a record of a format takes.
  static int size(int format) {
    return 2 * Integer.bitCount(format & 0xFF);
  }

  void apply(GlyphBuffer buffer, int at) {
    buffer.move(at, x, y);
    buffer.setAdvance(at, buffer.advance(at) + advance);
  }
}
