package nl.bijsluiter.letter;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.language.Texts;

/// The texts of one language, as they read in one letter.
///
/// @param circumstances what a key may end in where a text has several wordings, in order
/// @param values markup by the name of the placeholder that it fills
record Wording(Texts texts, List<String> circumstances, Map<String, String> values) {
  /// The text at `key`, or at `key` with circumstances behind it, as markup.
  ///
  /// @throws NoSuchElementException when there is none, or a placeholder has no value
  RawString html(String key) {
    return new RawString(Markup.html(texts.get(wordingOf(key)), values));
  }

  private String wordingOf(String key) {
    return find(key, circumstances)
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("no wording of " + key + " in " + texts.tag()));
  }

  private Stream<String> find(String key, List<String> rest) {
    return texts.has(key)
        ? Stream.of(key)
        : IntStream.range(0, rest.size())
            .boxed()
            .flatMap(i -> find(key + "." + rest.get(i), rest.subList(i + 1, rest.size())));
  }
}
