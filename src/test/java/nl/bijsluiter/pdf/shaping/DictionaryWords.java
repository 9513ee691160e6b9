package nl.bijsluiter.pdf.shaping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words from the dictionaries of Debian's spelling checkers; their licences keep them out of this
/// repository.
final class DictionaryWords {
  private static final Path FOLDER = Path.of("/usr/share/hunspell");

  private DictionaryWords() {}

  static List<String> arabic() {
    return words("ar.dic", "hunspell-ar");
  }

  static List<String> persian() {
    return words("fa_IR.dic", "myspell-fa");
  }

  /// Distinct, in order.
  private static List<String> words(String file, String debianPackage) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines
          .map(line -> line.split("[/\t]", 2)[0])
          .filter(DictionaryWords::isWord)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError("install the Debian package " + debianPackage, e);
    }
  }

  private static boolean isWord(String text) {
    return text.length() > 1
        && text.codePoints()
            .allMatch(c -> Characters.isArabic(c) || c == Characters.ZERO_WIDTH_NON_JOINER);
  }

  /// So many of them, evenly spread.
  static List<String> sample(List<String> words, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> words.get((int) ((long) i * words.size() / count)))
        .toList();
  }
}
