package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Specimens;
import nl.bijsluiter.language.Texts;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That the fonts have what our own texts are written with. What a caller writes is checked at the
/// door; nobody checks these.
class DrawableTextsTest {
  private static final FontLibrary FONTS = FontLibrary.bundled();
  private static final List<String> FOR_READERS = List.of("letter.", "leaflet.", "term.");

  /// Seen in the shapes of the letters beside it, and never drawn itself.
  private static final String JOINER = "(?<=\\p{IsArabic})[\\u200C\\u200D](?=\\p{IsArabic})";

  static Stream<Texts> texts() {
    return Specimens.CATALOGUE.languages().stream()
        .map(Language::tag)
        .map(Specimens.CATALOGUE::texts);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyCharacterForReadersCanBeDrawn(Texts texts) {
    assertEquals(Map.of(), undrawable(texts), texts.tag());
  }

  /// By key, the characters that no font has.
  private static Map<String, String> undrawable(Texts texts) {
    Map<String, String> found = new TreeMap<>();
    for (var key : texts.keys()) {
      var characters = undrawable(texts.get(key));
      if (FOR_READERS.stream().anyMatch(key::startsWith) && !characters.isEmpty()) {
        found.put(key, characters);
      }
    }
    return found;
  }

  private static String undrawable(String text) {
    return text.replaceAll(JOINER, "")
        .codePoints()
        .filter(codePoint -> !FONTS.canDraw(codePoint))
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining(" "));
  }
}
