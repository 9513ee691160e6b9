package nl.bijsluiter.pdf.shaping.gsub;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GSUB` type 3: one of several glyphs for another. A feature that is simply on takes the first.
final class AlternateSubstitution implements Subtable {
  private final Coverage coverage;
  private final int[] firsts;

  private AlternateSubstitution(Coverage coverage, int[] firsts) {
    this.coverage = coverage;
    this.firsts = firsts;
  }

  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    int[] firsts = new int[table.uint16(4)];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = table.part(6 + 2 * i).uint16(2);
    }
    return new AlternateSubstitution(Coverage.of(table.part(2)), firsts);
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = coverage.index(buffer.glyph(at));
    if (index < 0) {
      return NO_MATCH;
    }
    buffer.substitute(at, firsts[index]);
    return at + 1;
  }
}
