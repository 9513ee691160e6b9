package nl.bijsluiter.language;

import java.util.Arrays;
import java.util.List;

/// Reads `languages.txt`: a line each, `tag | direction | its own name | its Dutch name`.
final class LanguageList {
  /// One line.
  record Entry(String tag, Direction direction, String name, String dutchName) {}

  private static final int COLUMNS = 4;

  private LanguageList() {}

  static List<Entry> read(String content) {
    return content
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(LanguageList::entry)
        .toList();
  }

  private static Entry entry(String line) {
    var columns = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    if (columns.size() != COLUMNS) {
      throw new DefectiveTexts(
          List.of("languages.txt: no tag | direction | name | Dutch name: " + line));
    }
    return new Entry(columns.get(0), direction(columns.get(1)), columns.get(2), columns.get(3));
  }

  private static Direction direction(String label) {
    return Arrays.stream(Direction.values())
        .filter(direction -> direction.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new DefectiveTexts(List.of("languages.txt: ltr or rtl, not " + label)));
  }
}
