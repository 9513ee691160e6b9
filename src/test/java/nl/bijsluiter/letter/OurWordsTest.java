package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Arrangement;
import nl.bijsluiter.advice.Audience;
import nl.bijsluiter.advice.Custody;
import nl.bijsluiter.advice.Hearing;
import nl.bijsluiter.advice.Measure;
import nl.bijsluiter.advice.MeasureInForce;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts themselves, and that templates and texts fit.
class OurWordsTest {
  private static final Texts DUTCH = Desk.CATALOGUE.texts(Language.DUTCH);
  private static final Pattern USE = Pattern.compile("part\\.(text|term|leaflet)\\('([^']+)'");

  private static Stream<String> keys(String bundle) {
    return DUTCH.keys().stream().filter(key -> key.startsWith(bundle + "."));
  }

  private static Stream<String> ofReaders() {
    return Stream.of("letter", "leaflet", "term").flatMap(OurWordsTest::keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter", "leaflet", "term"})
  void aDutchSentenceHasFifteenWordsAtMostOnAverage(String bundle) {
    var words =
        keys(bundle)
            .flatMap(key -> Pattern.compile("(?<=[.?!:])[*_]* +").splitAsStream(DUTCH.get(key)))
            .mapToInt(sentence -> sentence.split("[ ~]+").length)
            .summaryStatistics();
    assertTrue(words.getAverage() <= 15, words.toString());
    assertTrue(words.getMax() <= 25, words.toString());
  }

  @Test
  void everyTextThatATemplateUsesIsThere() throws IOException {
    assertEquals(
        Set.of(), select(used(), use -> ofReaders().noneMatch(key -> isWordingOf(key, use))));
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var used = used();
    assertEquals(
        Set.of(),
        select(
            ofReaders().collect(Collectors.toSet()),
            key -> used.stream().noneMatch(use -> isWordingOf(key, use))));
  }

  private static boolean isWordingOf(String key, String use) {
    return key.equals(use) || key.startsWith(use + ".");
  }

  private static Set<String> select(Set<String> from, Function<String, Boolean> wanted) {
    return from.stream().filter(wanted::apply).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The keys in the templates, and those that Java puts together.
  private static Set<String> used() throws IOException {
    var fromJava =
        Stream.of(
            Stream.of("letter.title", "letter.draft", "letter.seal", "letter.date", "term.month"),
            Arrays.stream(LegalPoint.values()).map(point -> "leaflet." + point.id()),
            Arrays.stream(LegalPoint.Section.values())
                .map(section -> "leaflet.heading." + section.id()));
    return Stream.concat(fromJava.flatMap(keys -> keys), fromTemplates().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> fromTemplates() throws IOException {
    try (var templates = Files.list(Path.of("templates/letter"))) {
      return templates
          .map(OurWordsTest::content)
          .flatMap(template -> USE.matcher(template).results())
          .map(use -> use.group(1).replace("text", "letter") + "." + use.group(2))
          .collect(Collectors.toSet());
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyValueOfAClosedListHasItsWords() {
    var expected =
        Stream.of(
                of("term.alternative", Alternative.Type.values()),
                of("term.outcome", Alternative.Outcome.values()),
                of("term.alternative-reason", Alternative.StandardReason.values()),
                of("term.hearing-reason", Hearing.StandardReason.values()),
                of("term.measure-in-force", MeasureInForce.values()),
                of("term.month", Month.values()),
                of("letter.measure", Measure.Type.values()),
                of("letter.arrangement", Arrangement.values()),
                of("letter.custody", Custody.values()),
                of("letter.no-tacit-approval.custody", Custody.values()),
                of("letter.third-party-notice.audience", Audience.values()),
                of("leaflet.article.court-decides", Custody.values()))
            .flatMap(keys -> keys);
    assertEquals(List.of(), expected.filter(key -> !DUTCH.has(key)).toList());
  }

  private static Stream<String> of(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> list + "." + value.name());
  }

  @Test
  void aWordingForOneIssuerHasAWordingForEveryOther() {
    assertEquals(issuersOf(".police"), issuersOf(".veilig-thuis"));
  }

  private static Set<String> issuersOf(String suffix) {
    return ofReaders()
        .filter(key -> key.endsWith(suffix))
        .map(key -> key.substring(0, key.length() - suffix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
