package nl.bijsluiter.pdf.shaping.gsub;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GSUB` type 4: one glyph for several. Marks that stood among them stay, and know to which
/// component they belong.
final class LigatureSubstitution implements Subtable {
  private final Coverage coverage;
  private final List<List<Ligature>> sets;
  private final VisibleGlyphs glyphs;

  private LigatureSubstitution(Coverage coverage, List<List<Ligature>> sets, VisibleGlyphs glyphs) {
    this.coverage = coverage;
    this.sets = sets;
    this.glyphs = glyphs;
  }

  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    List<List<Ligature>> sets =
        IntStream.range(0, table.uint16(4)).mapToObj(i -> set(table.part(6 + 2 * i))).toList();
    return new LigatureSubstitution(Coverage.of(table.part(2)), sets, source.glyphs());
  }

  private static List<Ligature> set(FontBytes set) {
    return IntStream.range(0, set.uint16(0))
        .mapToObj(i -> Ligature.of(set.part(2 + 2 * i)))
        .toList();
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = coverage.index(buffer.glyph(at));
    if (index < 0) {
      return NO_MATCH;
    }
    for (Ligature ligature : sets.get(index)) {
      int[] places = ligature.match(buffer, at, glyphs);
      if (places.length > 0) {
        join(buffer, places, ligature.glyph());
        return at + 1;
      }
    }
    return NO_MATCH;
  }

  private void join(GlyphBuffer buffer, int[] places, int ligature) {
    if (!isMarkOrMarkedBase(buffer, places)) {
      number(buffer, places);
    }
    buffer.substitute(places[0], ligature);
    for (int i = places.length - 1; i > 0; i--) {
      buffer.mergeInto(places[0], places[i]);
    }
  }

  /// Marks that become one mark stay marks of what they belonged to, and a base with its marks
  /// stays a base: neither is a ligature for marks to divide among its components.
  private boolean isMarkOrMarkedBase(GlyphBuffer buffer, int[] places) {
    for (int i = 1; i < places.length; i++) {
      if (!isMark(buffer, places[i])) {
        return false;
      }
    }
    return isMark(buffer, places[0]) || glyphs.definitions().isBase(buffer.glyph(places[0]));
  }

  private boolean isMark(GlyphBuffer buffer, int at) {
    return glyphs.definitions().isMark(buffer.glyph(at));
  }

  /// Tells all marks of the components which component of the new ligature they belong to. A
  /// component may be a ligature itself, with marks on its own components.
  private static void number(GlyphBuffer buffer, int[] places) {
    int ligature = buffer.newLigature();
    int before = 0;
    int last = places.length - 1;
    for (int i = 0; i < places.length; i++) {
      int components = buffer.components(places[i]);
      int end = i < last ? places[i + 1] : endOfMarks(buffer, places[last]);
      for (int mark = places[i] + 1; mark < end; mark++) {
        int own = buffer.component(mark) == 0 ? components : buffer.component(mark);
        buffer.belongTo(mark, ligature, before + Math.min(own, components));
      }
      before += components;
    }
    buffer.becomeLigature(places[0], ligature, before);
  }

  /// Marks behind the last component belong to it only where it was a ligature already; else they
  /// follow, which comes to the same.
  private static int endOfMarks(GlyphBuffer buffer, int at) {
    int end = at + 1;
    while (buffer.ligature(at) != 0
        && end < buffer.length()
        && buffer.ligature(end) == buffer.ligature(at)
        && buffer.component(end) != 0) {
      end++;
    }
    return end;
  }
}
