package nl.bijsluiter.pdf.shaping.gsub;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GSUB` type 1: one glyph for another. Format 1 adds a number to the glyph's, format 2 names the
/// other.
final class SingleSubstitution implements Subtable {
  private final Coverage coverage;
  private final int delta;
  private final int[] substitutes;

  private SingleSubstitution(Coverage coverage, int delta, int[] substitutes) {
    this.coverage = coverage;
    this.delta = delta;
    this.substitutes = substitutes;
  }

  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    Coverage coverage = Coverage.of(table.part(2));
    return switch (source.format()) {
      case 1 -> new SingleSubstitution(coverage, table.int16(4), new int[0]);
      case 2 -> new SingleSubstitution(coverage, 0, table.uint16s(6, table.uint16(4)));
      default -> throw source.unknown("GSUB");
    };
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int glyph = buffer.glyph(at);
    int index = coverage.index(glyph);
    if (index < 0) {
      return NO_MATCH;
    }
    boolean listed = index < substitutes.length;
    buffer.substitute(at, listed ? substitutes[index] : (glyph + delta) & 0xFFFF);
    return at + 1;
  }
}
