package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.FontBytes;

/// A feature of the FeatureList table, with the numbers of its lookups.
record Feature(String tag, List<Integer> numbers) {
  /// @param record the feature's record in the list
  static Feature of(FontBytes list, FontBytes record) {
    FontBytes table = list.at(record.uint16(4));
    return new Feature(
        record.tag(0), IntStream.of(table.uint16s(4, table.uint16(2))).boxed().toList());
  }

  IntStream lookups() {
    return numbers.stream().mapToInt(Integer::intValue);
  }
}
