package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;
import nl.bijsluiter.pdf.shaping.layout.VisibleGlyphs;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// `GPOS` type 5: places a mark on the component of a ligature that it belongs to.
///
/// @param components the anchors of each ligature, component by component
record MarkToLigatureAttachment(
    MarkArray marks, Coverage ligatures, List<List<AnchorRow>> components, VisibleGlyphs glyphs)
    implements Subtable {
  static Subtable of(SubtableSource source) {
    FontBytes table = source.table();
    FontBytes array = table.part(10);
    List<List<AnchorRow>> components =
        IntStream.range(0, array.uint16(0))
            .mapToObj(i -> AnchorRow.all(array.part(2 + 2 * i), table.uint16(6)))
            .toList();
    return new MarkToLigatureAttachment(
        MarkArray.of(table), Coverage.of(table.part(4)), components, source.glyphs());
  }

  @Override
  public int apply(GlyphBuffer buffer, int at) {
    int base = marks.has(buffer.glyph(at)) ? glyphs.precedingBase(buffer, at) : VisibleGlyphs.NONE;
    int index = base == VisibleGlyphs.NONE ? NO_MATCH : ligatures.index(buffer.glyph(base));
    if (index < 0) {
      return NO_MATCH;
    }
    List<AnchorRow> rows = components.get(index);
    return rows.isEmpty()
        ? NO_MATCH
        : marks.attach(buffer, at, base, rows.get(component(buffer, at, base, rows.size())));
  }

  /// The component of a mark that belongs to another ligature, or to none, is the last.
  private static int component(GlyphBuffer buffer, int mark, int ligature, int count) {
    boolean belongs =
        buffer.component(mark) != 0 && buffer.ligature(mark) == buffer.ligature(ligature);
    return (belongs ? Math.min(buffer.component(mark), count) : count) - 1;
  }
}
