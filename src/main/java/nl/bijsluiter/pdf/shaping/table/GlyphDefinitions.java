package nl.bijsluiter.pdf.shaping.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// `GDEF`: which glyphs are bases, ligatures and marks, and which marks go together.
public final class GlyphDefinitions {
  private static final int BASE = 1;
  private static final int LIGATURE = 2;
  private static final int MARK = 3;
  private static final int WITH_MARK_SETS = 2; // minor version

  private final ClassDefinition kinds;
  private final ClassDefinition markClasses;
  private final List<Coverage> markSets;

  private GlyphDefinitions(
      ClassDefinition kinds, ClassDefinition markClasses, List<Coverage> markSets) {
    this.kinds = kinds;
    this.markClasses = markClasses;
    this.markSets = markSets;
  }

  public static GlyphDefinitions of(Optional<FontBytes> gdef) {
    return gdef.map(
            table -> new GlyphDefinitions(classes(table, 4), classes(table, 10), markSets(table)))
        .orElse(new GlyphDefinitions(ClassDefinition.NONE, ClassDefinition.NONE, List.of()));
  }

  private static ClassDefinition classes(FontBytes table, int distance) {
    return table.hasPart(distance)
        ? ClassDefinition.of(table.part(distance))
        : ClassDefinition.NONE;
  }

  private static List<Coverage> markSets(FontBytes table) {
    if (table.uint16(2) < WITH_MARK_SETS || !table.hasPart(12)) {
      return List.of();
    }
    FontBytes sets = table.part(12);
    return IntStream.range(0, sets.uint16(2))
        .mapToObj(i -> Coverage.of(sets.at(sets.uint32(4 + 4 * i))))
        .toList();
  }

  public boolean isBase(int glyph) {
    return kinds.of(glyph) == BASE;
  }

  public boolean isLigature(int glyph) {
    return kinds.of(glyph) == LIGATURE;
  }

  public boolean isMark(int glyph) {
    return kinds.of(glyph) == MARK;
  }

  public int markClass(int glyph) {
    return markClasses.of(glyph);
  }

  public Coverage markSet(int number) {
    if (number >= markSets.size()) {
      throw new UnusableFont("font has no set of marks with number " + number);
    }
    return markSets.get(number);
  }
}
