package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.RuleReader.Numbers;
import nl.bijsluiter.pdf.shaping.table.ClassDefinition;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphPattern;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;

/// Reads the subtables of contextual lookups: SequenceContext and ChainedSequenceContext, formats 1
/// (glyphs), 2 (classes) and 3 (coverages). All of them become rules of one form.
public final class ContextReader {
  private final SubtableSource source;
  private final FontBytes table;
  private final boolean chained;

  private ContextReader(SubtableSource source, boolean chained) {
    this.source = source;
    this.table = source.table();
    this.chained = chained;
  }

  public static Subtable sequence(SubtableSource source) {
    return new ContextReader(source, false).read();
  }

  public static Subtable chained(SubtableSource source) {
    return new ContextReader(source, true).read();
  }

  private Subtable read() {
    return switch (source.format()) {
      case 1 -> byGlyphs();
      case 2 -> byClasses();
      case 3 -> byCoverages();
      default -> throw new UnusableFont("contextual lookup of format " + source.format());
    };
  }

  private Subtable byGlyphs() {
    IntFunction<GlyphPattern> meaning = wanted -> glyph -> glyph == wanted;
    List<List<ContextRule>> sets = sets(4, new Numbers(meaning, meaning, meaning, true));
    return new Contextual(Coverage.of(table.part(2)), (glyph, index) -> index, sets, source);
  }

  private Subtable byClasses() {
    ClassDefinition sequence = classes(chained ? 6 : 4);
    ClassDefinition before = chained ? classes(4) : ClassDefinition.NONE;
    ClassDefinition behind = chained ? classes(8) : ClassDefinition.NONE;
    Numbers numbers = new Numbers(before::pattern, sequence::pattern, behind::pattern, true);
    List<List<ContextRule>> sets = sets(chained ? 10 : 6, numbers);
    return new Contextual(
        Coverage.of(table.part(2)), (glyph, index) -> sequence.of(glyph), sets, source);
  }

  private Subtable byCoverages() {
    IntFunction<GlyphPattern> meaning = distance -> Coverage.of(table.at(distance));
    ContextRule rule = rule(table.at(2), new Numbers(meaning, meaning, meaning, false));
    Coverage first = Coverage.of(table.part(chained ? 6 + 2 * table.uint16(2) : 6));
    return new Contextual(first, (glyph, index) -> 0, List.of(List.of(rule)), source);
  }

  private ClassDefinition classes(int distance) {
    return table.hasPart(distance)
        ? ClassDefinition.of(table.part(distance))
        : ClassDefinition.NONE;
  }

  /// @param distance of the number of rule sets
  private List<List<ContextRule>> sets(int distance, Numbers numbers) {
    return IntStream.range(0, table.uint16(distance))
        .map(i -> distance + 2 + 2 * i)
        .mapToObj(at -> table.hasPart(at) ? rules(table.part(at), numbers) : List.<ContextRule>of())
        .toList();
  }

  private List<ContextRule> rules(FontBytes set, Numbers numbers) {
    return IntStream.range(0, set.uint16(0))
        .mapToObj(i -> rule(set.part(2 + 2 * i), numbers))
        .toList();
  }

  private ContextRule rule(FontBytes rule, Numbers numbers) {
    RuleReader reader = new RuleReader(rule, numbers);
    return chained ? reader.chained() : reader.sequence();
  }
}
