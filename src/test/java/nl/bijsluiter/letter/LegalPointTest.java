package nl.bijsluiter.letter;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Leaflet;
import nl.bijsluiter.advice.Monitored;
import nl.bijsluiter.advice.ThirdPartyNotice;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegalPointTest {
  private static final String IN_ENGLISH = "[\"en\"]";

  /// A point as the texts have it, in the only wording that fits.
  private static String words(LegalPoint point, String language, String issuer, String date) {
    var texts = Desk.CATALOGUE.texts(language);
    var key = "leaflet." + point.id();
    var monitoring = key + (date.isEmpty() ? ".undated." : ".dated.") + issuer;
    return Stream.of(key, key + "." + issuer, monitoring, key + ".translated")
        .filter(texts::has)
        .map(texts::get)
        .reduce((one, two) -> one + " or " + two)
        .orElseThrow()
        .replace("{monitoringDate}", date)
        .replaceAll("\\*\\*|_", "")
        .replace('~', ' ');
  }

  private static List<String> points(String language, String issuer, String date) {
    return LegalPoint.in(language).stream()
        .map(point -> words(point, language, issuer, date))
        .toList();
  }

  /// Examples of every kind for each issuer: another test sees to that.
  static List<String> examples() throws IOException {
    try (var files = Files.list(Path.of("examples/valid"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private static List<String> points(Sent sent, String language) {
    var lawful = (Lawful) Judge.judge(sent);
    var issuer = lawful.issuer().startsWith("politie") ? "police" : "veilig-thuis";
    return points(language, issuer, monitoringDate(lawful.advice(), language));
  }

  private static String monitoringDate(Advice advice, String language) {
    return switch (advice) {
      case Monitored monitored ->
          Values.date(requireNonNull(monitored.monitoringDate()), Desk.CATALOGUE.texts(language))
              .replace('\u00a0', ' ');
      case ThirdPartyNotice _, Leaflet _ -> "";
    };
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPointStandsInOrderInEveryPart(String example) {
    var sent = Sent.example("valid/" + example).with("/languages", IN_ENGLISH);
    Printed.of(sent)
        .assertInOrder(
            Stream.of(points(sent, "en"), points(sent, "nl")).flatMap(List::stream).toList());
  }

  @Test
  void onlyADutchPartHasNoWordOnTranslation() {
    assertEquals(
        List.of(LegalPoint.DUTCH_PREVAILS),
        LegalPoint.in("en").stream()
            .filter(point -> !LegalPoint.in("nl").contains(point))
            .toList());
  }

  @Test
  void everyPointStandsBelowOneHeadingInOrder() {
    assertEquals(
        List.of(LegalPoint.values()),
        Stream.of(LegalPoint.Section.values())
            .flatMap(section -> section.points().stream())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"JOINT, 0, 1", "SOLE, 1, 0", "UNKNOWN, 1, 1"})
  void custodyPicksTheArticle(String custody, long withoutAuthority, long withJointAuthority) {
    var printed =
        Printed.of(
            Sent.example("valid/contact-advice-suspension")
                .without("/languages")
                .without("/translations")
                .with("/custody", '"' + custody + '"'));
    assertEquals(
        List.of(withoutAuthority, withJointAuthority),
        List.of(printed.count("artikel 1:377a lid 3"), printed.count("artikel 1:253a")));
  }

  @Test
  void aLeafletAloneNamesBothArticles() {
    var printed = Printed.of(Sent.example("valid/leaflet-police").without("/languages"));
    assertEquals(
        List.of(1L, 1L),
        List.of(printed.count("artikel 1:377a lid 3"), printed.count("artikel 1:253a")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aLeafletTakesAtMostTwoPages(String example) {
    var printed = Printed.of(Sent.example("valid/" + example).with("/languages", IN_ENGLISH));
    var dutch = printed.pageWith("Dit deel is in het Nederlands.");
    var english = dutch - printed.pageWith("Leaflet with an advice about contact");
    assertTrue(english <= 2, "English: " + english);
    var pages =
        printed.pages().size() + 1 - printed.pageWith("Bijsluiter bij een advies over contact");
    assertTrue(pages <= 2, "Dutch: " + pages);
  }
}
