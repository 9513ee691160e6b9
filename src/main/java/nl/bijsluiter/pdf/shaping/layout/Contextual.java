package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import nl.bijsluiter.pdf.shaping.table.Coverage;

/// A contextual or chained contextual lookup subtable, in all three formats: `GSUB` types 5 and 6,
/// `GPOS` types 7 and 8.
final class Contextual implements Subtable {
  /// Which set of rules a glyph begins, by its place in the coverage or by its class.
  @FunctionalInterface
  interface RuleSet {
    int of(int glyph, int coverageIndex);
  }

  private final Coverage first;
  private final RuleSet set;
  private final List<List<ContextRule>> sets;
  private final SubtableSource source;

  Contextual(Coverage first, RuleSet set, List<List<ContextRule>> sets, SubtableSource source) {
    this.first = first;
    this.set = set;
    this.sets = sets;
    this.source = source;
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = first.index(buffer.glyph(at));
    if (index < 0) {
      return NO_MATCH;
    }
    int number = set.of(buffer.glyph(at), index);
    return number < sets.size() ? apply(sets.get(number), buffer, at) : NO_MATCH;
  }

  private int apply(List<ContextRule> rules, GlyphBuffer buffer, int at) {
    for (ContextRule rule : rules) {
      int[] places = rule.match(buffer, at, source.glyphs());
      if (places.length > 0) {
        return rule.call(buffer, places, source.lookups());
      }
    }
    return NO_MATCH;
  }
}
