package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "contact-advice-veilig-thuis, veilig-thuis, 22 December 2026, 22 december 2026",
    "contact-advice-suspension,   veilig-thuis, 21 December 2026, 21 december 2026",
    "contact-advice-police,       police,       15 December 2026, 15 december 2026",
    "contact-advice-restriction,  police,       15 December 2026, 15 december 2026",
    "leaflet-veilig-thuis,        veilig-thuis, '',               ''",
    "leaflet-police,              police,       '',               ''"
  })
  void everyPointStandsInOrderInEveryPart(
      String example, String issuer, String englishDate, String dutchDate) {
    var printed = Printed.of(Sent.example("valid/" + example).with("/languages", IN_ENGLISH));
    printed.assertInOrder(
        Stream.of(points("en", issuer, englishDate), points("nl", issuer, dutchDate))
            .flatMap(List::stream)
            .toList());
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
  @CsvSource({
    "contact-advice-veilig-thuis",
    "contact-advice-police",
    "leaflet-veilig-thuis",
    "leaflet-police"
  })
  void aLeafletTakesAtMostTwoPages(String example) {
    var printed = Printed.of(Sent.example("valid/" + example).with("/languages", IN_ENGLISH));
    var dutch = printed.pageWith("Dit deel is in het Nederlands.");
    var english = dutch - printed.pageWith("Is there danger now?");
    assertTrue(english <= 2, "English: " + english);
    var pages = printed.pages().size() + 1 - printed.pageWith("Is er nu gevaar?");
    assertTrue(pages <= 2, "Dutch: " + pages);
  }
}
