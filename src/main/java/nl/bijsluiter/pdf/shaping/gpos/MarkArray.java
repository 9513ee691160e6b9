package nl.bijsluiter.pdf.shaping.gpos;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// A MarkArray table with its coverage: for each mark its own anchor, and the class that says to
/// which anchor of another glyph it goes.
record MarkArray(Coverage coverage, List<Mark> marks) {
  record Mark(int anchorClass, Anchor anchor) {}

  /// @param table the subtable, of type 4, 5 or 6: they begin alike
  static MarkArray of(FontBytes table) {
    FontBytes array = table.part(8);
    List<Mark> marks =
        IntStream.range(0, array.uint16(0)).mapToObj(i -> mark(array, 2 + 4 * i)).toList();
    return new MarkArray(Coverage.of(table.part(2)), marks);
  }

  private static Mark mark(FontBytes array, int distance) {
    return new Mark(array.uint16(distance), Anchor.of(array.part(distance + 2)));
  }

  boolean has(int glyph) {
    return coverage.accepts(glyph);
  }

  /// Attaches the mark at `at` to the glyph at `to`.
  ///
  /// @param row the anchors of that glyph
  /// @return what [Subtable#apply] does
  int attach(GlyphBuffer buffer, int at, int to, AnchorRow row) {
    Mark mark = marks.get(coverage.index(buffer.glyph(at)));
    Anchor anchor = row.anchors().get(mark.anchorClass);
    if (anchor == null) {
      return Subtable.NO_MATCH;
    }
    buffer.attach(at, to, anchor.x() - mark.anchor.x(), anchor.y() - mark.anchor.y());
    return at + 1;
  }
}
