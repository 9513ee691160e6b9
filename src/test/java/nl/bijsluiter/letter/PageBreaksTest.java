package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Sent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/// Where pages end, however much is written: a letter for each length, so that breaks fall
/// everywhere.
class PageBreaksTest {
  private static final String SUSPENSION = "valid/contact-advice-suspension";
  private static final String SENTENCE =
      "Bij het ophalen ontstond ruzie, en uw kind stond daarbij.";
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double FOOT = 274 * MILLIMETRE;
  private static final double THIRD = 99 * MILLIMETRE;
  private static final double LAST_LINES = 260 * MILLIMETRE;
  private static final double SMALLEST_HEADING = 11.9;
  private static final List<Page> PAGES =
      IntStream.rangeClosed(1, 18)
          .mapToObj(PageBreaksTest::withConcernOf)
          .flatMap(PageBreaksTest::pages)
          .toList();

  /// A page, and its last line above what stands in the margin.
  private record Page(String text, Line last) {}

  /// Where it stands and how large it is, in points.
  private record Line(String text, double y, double size) {}

  private static Sent withConcernOf(int paragraphs) {
    var concern = String.join("\\n\\n", Collections.nCopies(paragraphs, SENTENCE));
    return Sent.example(SUSPENSION).with("/concern", '"' + concern + '"');
  }

  @Test
  void noHeadingStandsAtTheFootOfAPage() {
    assertEquals(List.of(), lastLines(line -> line.size > SMALLEST_HEADING));
  }

  @Test
  void noPageEndsInItsUpperThird() {
    assertEquals(List.of(), lastLines(line -> line.y < THIRD));
  }

  @Test
  void aSignatureStandsBelowWordsOfTheLetter() {
    var signed = PAGES.stream().map(Page::text).filter(text -> text.contains("F. Toets")).toList();
    assertEquals(36, signed.size());
    assertEquals(
        List.of(), signed.stream().filter(text -> !text.contains("Kinderbescherming")).toList());
  }

  @Test
  void aRowLongerThanAPageGoesOnToTheFootOfEach() {
    var paragraph = (SENTENCE + ' ').repeat(20);
    var reason = String.join("\\n\\n", Collections.nCopies(3, paragraph));
    var sent =
        Sent.example(SUSPENSION)
            .without("/languages")
            .without("/translations")
            .with("/alternatives/1/reason", '"' + reason + '"');
    var pages = pages(sent).filter(page -> page.text.contains("ophalen")).toList();
    var goneOn = pages.subList(0, pages.size() - 1).stream().map(Page::last).toList();
    assertEquals(2, goneOn.size());
    assertEquals(List.of(), goneOn.stream().filter(line -> line.y < LAST_LINES).toList());
  }

  @Test
  void aLeafletTakesTwoPagesInEachLanguage() {
    var inTwoLanguages = Sent.example("valid/leaflet-veilig-thuis").with("/languages", "[\"en\"]");
    assertEquals(4, Printed.of(inTwoLanguages).pages().size());
  }

  private static List<Line> lastLines(Predicate<Line> wanted) {
    return PAGES.stream().map(Page::last).filter(wanted).toList();
  }

  private static Stream<Page> pages(Sent sent) {
    try (var document = Loader.loadPDF(Desk.print(Desk.compose(sent)))) {
      List<Page> pages = new ArrayList<>();
      for (var number = 1; number <= document.getNumberOfPages(); number++) {
        pages.add(new Reader(number).read(document));
      }
      return pages.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one page line by line.
  private static final class Reader extends PDFTextStripper {
    private final List<Line> lines = new ArrayList<>();

    Reader(int page) {
      setStartPage(page);
      setEndPage(page);
    }

    Page read(PDDocument document) throws IOException {
      var text = getText(document);
      var last =
          lines.stream()
              .filter(line -> line.y < FOOT)
              .max(Comparator.comparingDouble(Line::y))
              .orElseThrow();
      return new Page(text, last);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      var first = positions.getFirst();
      lines.add(new Line(text, first.getYDirAdj(), first.getFontSizeInPt()));
      super.writeString(text, positions);
    }
  }
}
