package nl.bijsluiter.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Looks for words in a file, without copying it. Takes time in proportion to its length whatever
/// it holds: the words are short.
final class Search {
  static final int NOT_FOUND = -1;

  private Search() {}

  /// Where `word` stands first, or [#NOT_FOUND].
  static int first(byte[] file, String word) {
    return next(file, word.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /// How often `word` stands in the file; `enough` where it is that often or more.
  static int count(byte[] file, String word, int enough) {
    byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
    int count = 0;
    int at = next(file, wanted, 0);
    while (at != NOT_FOUND && count < enough) {
      count++;
      at = next(file, wanted, at + 1);
    }
    return count;
  }

  private static int next(byte[] file, byte[] word, int from) {
    for (int at = from; at <= file.length - word.length; at++) {
      if (file[at] == word[0] && Arrays.equals(file, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return NOT_FOUND;
  }
}
