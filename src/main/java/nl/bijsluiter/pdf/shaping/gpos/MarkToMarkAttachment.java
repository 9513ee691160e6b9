package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GPOS` type 6: places a mark on another mark of the same letter.
record MarkToMarkAttachment(
    MarkArray marks, Coverage others, List<AnchorRow> rows, VisibleGlyphs glyphs)
    implements Subtable {
  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    List<AnchorRow> rows = AnchorRow.all(table.part(10), table.uint16(6));
    return new MarkToMarkAttachment(
        MarkArray.of(table), Coverage.of(table.part(4)), rows, source.glyphs());
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int other = marks.has(buffer.glyph(at)) ? glyphs.preceding(buffer, at) : VisibleGlyphs.NONE;
    if (other == VisibleGlyphs.NONE || !isMarkOfSameLetter(buffer, at, other)) {
      return NO_MATCH;
    }
    int index = others.index(buffer.glyph(other));
    return index < 0 ? NO_MATCH : marks.attach(buffer, at, other, rows.get(index));
  }

  private boolean isMarkOfSameLetter(GlyphBuffer buffer, int at, int other) {
    if (!glyphs.definitions().isMark(buffer.glyph(other))) {
      return false;
    }
    if (buffer.ligature(at) == buffer.ligature(other)) {
      return buffer.ligature(at) == 0 || buffer.component(at) == buffer.component(other);
    }
    return isLigatureOfMarks(buffer, at) || isLigatureOfMarks(buffer, other);
  }

  private static boolean isLigatureOfMarks(GlyphBuffer buffer, int at) {
    return buffer.ligature(at) != 0 && buffer.component(at) == 0;
  }
}
