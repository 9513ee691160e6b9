package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.letter.Printed.Area;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// Letters that are only tried, or only looked at.
class MarkedLetterTest {
  private static final Sent IN_TWO_LANGUAGES =
      Sent.example("valid/contact-advice-veilig-thuis").with("/languages", "[\"en\"]");

  @Test
  void aTrialLetterSaysSoOnEveryPage() {
    var printed = Printed.of(IN_TWO_LANGUAGES, Marking.TRIAL);
    assertEquals(
        List.of(),
        printed.pages().stream()
            .filter(page ->
                !page.contains("Proefbrief zonder waarde.")
                    && !page.contains("Trial letter without value."))
            .toList());
  }

  /// As it does in a language of longer words.
  @Test
  void aTrialNoticeOfTwoLinesStandsWherePrintersReach() throws IOException {
    var letter = Desk.compose(IN_TWO_LANGUAGES, Marking.TRIAL);
    try (var document = Loader.loadPDF(Desk.print(letter, ".trial { width: 90mm }"))) {
      assertEquals(
          "Trial letter without value. The seal of this letter is for trying out only.",
          new Area(35, 7, 130, 15).textOn(document.getPage(0)));
    }
  }

  @Test
  void aDraftSaysSoInItsTitleAndOnEveryPage() {
    assertEquals(Optional.of("DRAFT"), Desk.compose(IN_TWO_LANGUAGES, Marking.DRAFT).watermark());
    var printed = Printed.of(IN_TWO_LANGUAGES, Marking.DRAFT);
    assertEquals("DRAFT: Advice about contact, from Veilig Thuis Demostreek", printed.title());
    assertEquals(
        List.of(),
        printed.pages().stream().filter(page -> !page.replace(" ", "").contains("DRAFT")).toList());
  }

  @Test
  void anyOtherLetterSaysNothingOfTheKind() {
    var printed = Printed.of(IN_TWO_LANGUAGES);
    assertEquals("Advice about contact, from Veilig Thuis Demostreek", printed.title());
    assertEquals(0, printed.count("DRAFT") + printed.count("without value"));
  }
}
