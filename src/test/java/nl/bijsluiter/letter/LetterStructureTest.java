package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.pdf.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a screen reader makes of a letter of each kind: headings, lists and tables, in the order in
/// which they are read. Texts are cut short: how they go on is for their own tests.
class LetterStructureTest {
  private static final int FIRST_WORDS = 24;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact-advice-suspension",
        "no-tacit-approval-veilig-thuis",
        "third-party-notice-police",
        "leaflet-veilig-thuis",
      })
  void aLetterIsReadAsItsOutlineSays(String name) throws IOException {
    var pdf = Desk.print(Desk.composeIn(Sent.example("valid/" + name), List.of()));
    var outline = Path.of("src/test/resources/structure", name + ".txt");
    assertEquals(Files.readString(outline), Outline.of(pdf, LetterStructureTest::beginning));
  }

  private static String beginning(String text) {
    return text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "\u2026" : text;
  }
}
