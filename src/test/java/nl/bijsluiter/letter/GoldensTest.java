package nl.bijsluiter.letter;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bijsluiter.letter.Goldens.OnDifference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of one property of the style sheet is seen, and can be looked at.
@Tag("slow")
@Tag("tools")
class GoldensTest {
  private static final String CHANGE = "body { font-size: 11.2pt }";
  private static final ComposedLetter LETTER = new GoldenLetter("contact-advice", "nl").composed();

  @TempDir Path kept;
  @TempDir Path shown;
  @TempDir Path work;

  @BeforeEach
  void accept() throws IOException {
    goldens(OnDifference.ACCEPT).hold("text", text(""));
    goldens(OnDifference.ACCEPT).hold("pages", page("", 1));
  }

  private Goldens goldens(OnDifference onDifference) {
    return new Goldens(kept, shown, onDifference);
  }

  private static PlacedText text(String style) {
    return PlacedText.of(Desk.print(LETTER, style), 1);
  }

  private PageImages page(String style, int pages) throws IOException {
    return PageImages.of(Desk.print(LETTER, style), pages, work);
  }

  private String refusal(String name, Look look) {
    var goldens = goldens(OnDifference.FAIL);
    var refused = assertThrows(AssertionError.class, () -> goldens.hold(name, look));
    return requireNonNull(refused.getMessage());
  }

  private List<String> shown(String name) throws IOException {
    try (var files = Files.list(shown.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aLetterThatIsTheSameIsTaken() {
    var goldens = goldens(OnDifference.FAIL);
    assertDoesNotThrow(() -> goldens.hold("text", text("")));
    assertDoesNotThrow(() -> goldens.hold("pages", page("", 1)));
  }

  @Test
  void aChangedFontSizeMovesLines() throws IOException {
    assertEquals(
        "text looks different: see %s. If it should, run src/scripts/accept-goldens"
            .formatted(shown.resolve("text")),
        refusal("text", text(CHANGE)));
    assertEquals(List.of("actual.txt", "difference.diff", "expected.txt"), shown("text"));
    var difference = Files.readString(shown.resolve("text/difference.diff"));
    assertTrue(difference.lines().anyMatch(line -> line.startsWith("+1 ")), difference);
  }

  @Test
  void aChangedFontSizeIsSeenOnThePage() throws IOException {
    refusal("pages", page(CHANGE, 1));
    assertEquals(
        List.of("page-1-actual.png", "page-1-difference.png", "page-1-expected.png"),
        shown("pages"));
  }

  @Test
  void onePageMoreIsSeen() throws IOException {
    refusal("pages", page("", 2));
    assertEquals(
        List.of("page-2-actual.png", "page-2-difference.png", "page-2-expected.png"),
        shown("pages"));
  }

  @Test
  void aChangeThatIsAcceptedIsExpectedFromThenOn() throws IOException {
    var changed = page(CHANGE, 1);
    goldens(OnDifference.ACCEPT).hold("pages", changed);
    assertDoesNotThrow(() -> goldens(OnDifference.FAIL).hold("pages", changed));
  }
}
