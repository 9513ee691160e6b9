package nl.bijsluiter.pdf.shaping.gpos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.gpos.PairPositioning.Pair;
import nl.bijsluiter.pdf.shaping.gpos.PairPositioning.Pairs;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import org.jspecify.annotations.Nullable;

/// PairPosFormat1: pairs of single glyphs.
///
/// @param sets for each first glyph, by its place in the coverage, the pairs by their second glyph
record GlyphPairs(List<Map<Integer, Pair>> sets) implements Pairs {
  static GlyphPairs of(FontBytes table) {
    return new GlyphPairs(
        IntStream.range(0, table.uint16(8))
            .mapToObj(i -> set(table.part(10 + 2 * i), table))
            .toList());
  }

  private static Map<Integer, Pair> set(FontBytes set, FontBytes table) {
    Map<Integer, Pair> pairs = new HashMap<>();
    for (int i = 0; i < set.uint16(0); i++) {
      FontBytes pair = set.at(2 + i * (2 + Pair.size(table)));
      pairs.putIfAbsent(pair.uint16(0), Pair.of(pair.at(2), table));
    }
    return Map.copyOf(pairs);
  }

  @Override
  public @Nullable Pair of(int coverageIndex, int first, int second) {
    return sets.get(coverageIndex).get(second);
  }
}
