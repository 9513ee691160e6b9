package nl.bijsluiter.pdf.shaping.gpos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// The anchors that a base, a component of a ligature or a mark has for marks, by class of mark.
record AnchorRow(Map<Integer, Anchor> anchors) {
  /// A BaseArray, a LigatureAttach or a Mark2Array table.
  static List<AnchorRow> all(FontBytes table, int classes) {
    return IntStream.range(0, table.uint16(0))
        .mapToObj(row -> of(table, 2 + 2 * row * classes, classes))
        .toList();
  }

  private static AnchorRow of(FontBytes table, int distance, int classes) {
    Map<Integer, Anchor> anchors = new HashMap<>();
    for (int i = 0; i < classes; i++) {
      int offset = distance + 2 * i;
      if (table.hasPart(offset)) {
        anchors.put(i, Anchor.of(table.part(offset)));
      }
    }
    return new AnchorRow(Map.copyOf(anchors));
  }
}
