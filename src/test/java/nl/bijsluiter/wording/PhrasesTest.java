package nl.bijsluiter.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples in the files of phrases hold, whoever edits them.
class PhrasesTest {
  private static final PhraseBooks BOOKS = Corpus.Books.BUNDLED;
  private static final Catalogue CATALOGUE =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);
  private static final List<String> LANGUAGES = Corpus.LANGUAGES;

  static Stream<Arguments> phrases() {
    return LANGUAGES.stream()
        .flatMap(tag -> book(tag).phrases().stream().map(phrase -> Arguments.of(tag, phrase)));
  }

  private static PhraseBook book(String tag) {
    return BOOKS.book(tag).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aSentenceToBeCaughtIsCaughtByItsPhrase(String tag, Phrase phrase) {
    assertNotEquals(List.of(), phrase.caught());
    var book = book(tag);
    var alone = new PhraseBook(book.reader(), book.frames(), List.of(phrase), book.learned());
    for (var sentence : phrase.caught()) {
      assertNotEquals(List.of(), alone.findings(phrase.rule(), sentence), sentence);
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void anHonestSentenceIsCaughtByNone(String tag, Phrase phrase) {
    assertNotEquals(List.of(), phrase.honest());
    for (var sentence : phrase.honest()) {
      for (var rule : Corpus.RULES) {
        assertEquals(List.of(), BOOKS.findings(rule, tag, sentence), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void everyPhraseIsExplained(String tag, Phrase phrase) {
    var key = "problem." + phrase.rule().label() + "." + phrase.why();
    assertTrue(CATALOGUE.texts("nl").has(key), key);
    assertTrue(CATALOGUE.texts("en").has(key), key);
    assertNotEquals("", phrase.instead());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void ourOwnTextsAreNeitherOrderNorSuspension(String tag) {
    var files = new BundledTexts();
    var texts =
        Stream.of("leaflet", "term")
            .flatMap(bundle -> files.read(tag + "/" + bundle + ".txt").stream())
            .flatMap(String::lines)
            .filter(line -> !line.startsWith("#") && !line.startsWith("["))
            .toList();
    for (var rule : Corpus.RULES) {
      var refused = texts.stream().filter(t -> !BOOKS.findings(rule, tag, t).isEmpty()).toList();
      assertEquals(List.of(), refused);
    }
  }

  /// A guard against matching that grows with the number of ways to match; it takes milliseconds.
  @Test
  void aLongSentenceFullOfWordsFromPatternsIsJudgedInTime() {
    var text = "beter niet contact de kinderen vader overweeg bezoek voorlopig zien ".repeat(59);
    var findings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> BOOKS.findings(Code.HIDDEN_SUSPENSION, "nl", text));
    assertEquals(1, findings.size());
  }

  @Test
  void aTextInALanguageWithoutPhrasesIsNotJudged() {
    for (var rule : Corpus.RULES) {
      assertEquals(List.of(), BOOKS.findings(rule, "fa", "U moet de omgang stoppen."));
    }
  }

  @Test
  void aFileWithFaultsNamesEachOfThem() {
    var file =
        """
        [words abbreviation]
        dr

        [order-language duty]
        refuse: <nobody> moet

        [order duty]
        refuse: u moet

        [order-language duty]
        refused: u moet

        [frame opened]
        u moet

        [order-language duty]
        across: u moet

        [half
        """;
    var defective =
        assertThrows(
            DefectivePhrases.class, () -> PhraseBooks.read(List.of("nl"), _ -> Optional.of(file)));
    assertEquals(
        """
        nl/phrases.txt, section that begins in line 4: no list <nobody> above
        nl/phrases.txt, section that begins in line 7: no rule is called order
        nl/phrases.txt, section that begins in line 10: nothing is called refused
        nl/phrases.txt, section that begins in line 13: nothing is called opened
        nl/phrases.txt, section that begins in line 16: no / between the clauses of: u moet
        nl/phrases.txt, section that begins in line 19: a section begins with [words a], [frame a], [unless rule], [told rule] or [rule a]\
        """,
        defective.getMessage());
  }
}
