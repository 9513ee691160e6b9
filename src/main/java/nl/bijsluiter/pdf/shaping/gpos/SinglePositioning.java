package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GPOS` type 1: moves a glyph. Format 1 moves all glyphs by the same, format 2 each by its own.
record SinglePositioning(Coverage coverage, List<Adjustment> adjustments) implements Subtable {
  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    Coverage coverage = Coverage.of(table.part(2));
    int format = table.uint16(4);
    int size = Adjustment.size(format);
    IntStream places =
        switch (source.format()) {
          case 1 -> IntStream.generate(() -> 6).limit(coverage.size());
          case 2 -> IntStream.range(0, coverage.size()).map(i -> 8 + i * size);
          default -> throw source.unknown("GPOS");
        };
    return new SinglePositioning(
        coverage, places.mapToObj(place -> Adjustment.of(table.at(place), format)).toList());
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = coverage.index(buffer.glyph(at));
    if (index < 0) {
      return NO_MATCH;
    }
    adjustments.get(index).apply(buffer, at);
    return at + 1;
  }
}
