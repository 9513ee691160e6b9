package nl.bijsluiter.pdf.shaping.gpos;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import org.jspecify.annotations.Nullable;

/// `GPOS` type 2: moves two neighbours, as kerning does.
record PairPositioning(Coverage first, Pairs pairs, boolean movesSecond, VisibleGlyphs glyphs)
    implements Subtable {
  /// What becomes of two glyphs.
  record Pair(Adjustment first, Adjustment second) {
    static Pair of(FontBytes records, FontBytes table) {
      int format = table.uint16(4);
      FontBytes second = records.at(Adjustment.size(format));
      return new Pair(Adjustment.of(records, format), Adjustment.of(second, table.uint16(6)));
    }

    /// The bytes that it takes.
    static int size(FontBytes table) {
      return Adjustment.size(table.uint16(4)) + Adjustment.size(table.uint16(6));
    }
  }

  /// The pairs that begin with glyphs of the coverage.
  sealed interface Pairs permits GlyphPairs, ClassPairs {
    @Nullable Pair of(int coverageIndex, int first, int second);
  }

  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    Pairs pairs =
        switch (source.format()) {
          case 1 -> GlyphPairs.of(table);
          case 2 -> ClassPairs.of(table);
          default -> throw source.unknown("GPOS");
        };
    boolean movesSecond = table.uint16(6) != 0;
    return new PairPositioning(Coverage.of(table.part(2)), pairs, movesSecond, source.glyphs());
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int index = first.index(buffer.glyph(at));
    int other = index < 0 ? VisibleGlyphs.NONE : glyphs.following(buffer, at);
    if (other == VisibleGlyphs.NONE) {
      return NO_MATCH;
    }
    Pair pair = pairs.of(index, buffer.glyph(at), buffer.glyph(other));
    if (pair == null) {
      return NO_MATCH;
    }
    pair.first.apply(buffer, at);
    pair.second.apply(buffer, other);
    return movesSecond ? other + 1 : other;
  }
}
