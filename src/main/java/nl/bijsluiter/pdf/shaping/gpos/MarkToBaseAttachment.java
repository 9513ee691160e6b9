package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GPOS` type 4: places a mark on its letter.
record MarkToBaseAttachment(
    MarkArray marks, Coverage bases, List<AnchorRow> rows, VisibleGlyphs glyphs)
    implements Subtable {
  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    List<AnchorRow> rows = AnchorRow.all(table.part(10), table.uint16(6));
    return new MarkToBaseAttachment(
        MarkArray.of(table), Coverage.of(table.part(4)), rows, source.glyphs());
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int base = marks.has(buffer.glyph(at)) ? glyphs.precedingBase(buffer, at) : VisibleGlyphs.NONE;
    int index = base == VisibleGlyphs.NONE ? NO_MATCH : bases.index(buffer.glyph(base));
    return index < 0 ? NO_MATCH : marks.attach(buffer, at, base, rows.get(index));
  }
}
