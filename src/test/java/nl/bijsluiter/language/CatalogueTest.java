package nl.bijsluiter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String DIGEST =
      new Text("k", "Dag {name}", TranslationState.REVIEWED, "").digest();

  private final Map<String, String> files =
      new HashMap<>(
          Map.of(
              "languages.txt", "nl | ltr | Nederlands | Nederlands\nen | ltr | English | Engels",
              "nl/letter.txt", "[greeting]\nDag {name}",
              "en/letter.txt", "[greeting] translated " + DIGEST + "\nDear\n{name}"));

  private Catalogue catalogue() {
    return Catalogue.read(
        name -> Optional.ofNullable(files.get(name)), TranslationState.TRANSLATED);
  }

  private Language english() {
    return catalogue().language("en").orElseThrow();
  }

  @Test
  void aTextOverTwoLinesIsOneParagraph() {
    assertEquals("Dear {name}", catalogue().texts("en").get("letter.greeting"));
  }

  @Test
  void aValueTakesThePlaceOfItsName() {
    assertEquals("Dag A$1", catalogue().texts("nl").get("letter.greeting", Map.of("name", "A$1")));
  }

  @Test
  void aTextWithoutAValueForItsPlaceholderIsNotGiven() {
    var texts = catalogue().texts("nl");
    assertThrows(NoSuchElementException.class, () -> texts.get("letter.greeting", Map.of()));
  }

  @Test
  void aMissingTextFallsBackToNothing() {
    var texts = catalogue().texts("en");
    assertThrows(NoSuchElementException.class, () -> texts.get("letter.farewell"));
  }

  @Test
  void aWholeLanguageIsIssuable() {
    assertEquals(
        new Language(
            "en", "English", "Engels", Direction.LTR, TranslationState.TRANSLATED, 0, 0, true),
        english());
  }

  @Test
  void aTranslationOfAnotherDutchTextIsStale() {
    files.put("nl/letter.txt", "[greeting]\nGoedendag {name}");
    assertEquals(
        new Language(
            "en", "English", "Engels", Direction.LTR, TranslationState.TRANSLATED, 0, 1, false),
        english());
  }

  @Test
  void aTextThatIsNotThereIsMissing() {
    files.put("nl/leaflet.txt", "[safety-first]\nBel 112.");
    assertEquals(
        new Language(
            "en", "English", "Engels", Direction.LTR, TranslationState.TRANSLATED, 1, 0, false),
        english());
  }

  @Test
  void aLanguageIsAsFarAsItsLeastText() {
    files.put("en/letter.txt", "[greeting] draft " + DIGEST + "\nDear {name}");
    assertEquals(
        new Language("en", "English", "Engels", Direction.LTR, TranslationState.DRAFT, 0, 0, false),
        english());
  }

  @Test
  void aDroppedPlaceholderIsRefused() {
    files.put("en/letter.txt", "[greeting] translated " + DIGEST + "\nDear reader");
    assertEquals(
        "en: letter.greeting needs [name]",
        assertThrows(DefectiveTexts.class, this::catalogue).getMessage());
  }

  @Test
  void aTranslationOfNoDutchTextIsRefused() {
    files.put("en/letter.txt", "[farewell] translated " + DIGEST + "\nBye");
    assertEquals(
        "en: letter.farewell stands in no Dutch file",
        assertThrows(DefectiveTexts.class, this::catalogue).getMessage());
  }

  @Test
  void everyLineThatCannotBeReadIsNamed() {
    files.put(
        "nl/letter.txt", "no key\n\n[a] translated 12345678\n\n[b]\n\n[c]\nx\n\n[c]\ny\n[d e]\nz");
    assertEquals(
        """
        nl/letter.txt:1: a text without a key above it
        nl/letter.txt:3: Dutch has no state
        nl/letter.txt:6: [b] has no text
        nl/letter.txt:12: [c] stands here twice
        nl/letter.txt:12: a key stands as [key], in a translation followed by a state and eight hex digits
        nl/letter.txt:13: a text without a key above it\
        """,
        assertThrows(DefectiveTexts.class, this::catalogue).getMessage());
  }
}
