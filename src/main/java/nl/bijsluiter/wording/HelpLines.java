package nl.bijsluiter.wording;

import java.util.List;

/// Reads `help-lines.txt`: a line each, `number | whose it is`.
final class HelpLines {
  private HelpLines() {}

  /// The numbers, as they are written there.
  static List<String> read(String content) {
    return content
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\\|", 2)[0].strip())
        .toList();
  }
}
