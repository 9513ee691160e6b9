package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.ContextRule.Call;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphPattern;

/// Reads one rule of a contextual lookup, number by number.
final class RuleReader {
  /// What the numbers of a rule stand for: glyphs, classes or the offsets of coverages.
  ///
  /// @param impliesFirst whether the rule leaves out the first glyph of its sequence
  record Numbers(
      IntFunction<GlyphPattern> before,
      IntFunction<GlyphPattern> sequence,
      IntFunction<GlyphPattern> behind,
      boolean impliesFirst) {}

  private final FontBytes rule;
  private final Numbers numbers;
  private int distance;

  /// @param rule the numbers, from the first count on
  RuleReader(FontBytes rule, Numbers numbers) {
    this.rule = rule;
    this.numbers = numbers;
  }

  /// A SequenceRule, or the like in format 3.
  ContextRule sequence() {
    int length = next();
    int calls = next();
    return new ContextRule(List.of(), sequence(length), List.of(), calls(calls));
  }

  /// A ChainedSequenceRule, or the like in format 3.
  ContextRule chained() {
    List<GlyphPattern> before = patterns(next(), numbers.before);
    List<GlyphPattern> sequence = sequence(next());
    List<GlyphPattern> behind = patterns(next(), numbers.behind);
    return new ContextRule(before, sequence, behind, calls(next()));
  }

  /// Without the first glyph.
  private List<GlyphPattern> sequence(int length) {
    if (!numbers.impliesFirst) {
      next();
    }
    return patterns(length - 1, numbers.sequence);
  }

  private List<GlyphPattern> patterns(int count, IntFunction<GlyphPattern> meaning) {
    return IntStream.range(0, count).map(i -> next()).mapToObj(meaning).toList();
  }

  private List<Call> calls(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Call(next(), next())).toList();
  }

  private int next() {
    int number = rule.uint16(distance);
    distance += 2;
    return number;
  }
}
