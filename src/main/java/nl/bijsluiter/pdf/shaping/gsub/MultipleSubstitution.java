package nl.bijsluiter.pdf.shaping.gsub;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GSUB` type 2: several glyphs, or none, for one.
final class MultipleSubstitution implements Subtable {
  private final Coverage coverage;
  private final List<int[]> sequences;

  private MultipleSubstitution(Coverage coverage, List<int[]> sequences) {
    this.coverage = coverage;
    this.sequences = sequences;
  }

  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    List<int[]> sequences =
        IntStream.range(0, table.uint16(4))
            .mapToObj(i -> table.part(6 + 2 * i))
            .map(sequence -> sequence.uint16s(2, sequence.uint16(0)))
            .toList();
    return new MultipleSubstitution(Coverage.of(table.part(2)), sequences);
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = coverage.index(buffer.glyph(at));
    if (index < 0) {
      return NO_MATCH;
    }
    int[] sequence = sequences.get(index);
    for (int i = sequence.length - 1; i > 0; i--) {
      buffer.insertBehind(at, sequence[i]);
    }
    if (sequence.length == 0) {
      buffer.remove(at);
    } else {
      buffer.substitute(at, sequence[0]);
    }
    return at + sequence.length;
  }
}
