package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.bijsluiter.gate.Sent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// A letter as a stranger's program reads it from its file.
///
/// @param title of the file
/// @param pages all that stands on each
/// @param bodies the same without what stands in the margins
record Printed(String title, List<String> pages, List<String> bodies) {
  private static final Area BODY = new Area(0, 12, 210, 274);
  private static final Area BELOW_HEAD = new Area(0, 29, 210, 274);
  private static final Area HEAD = new Area(0, 12, 210, 29);

  /// A part of a page, in millimetres from its left and upper edge.
  record Area(double left, double top, double right, double bottom) {
    private static final double POINTS = 72 / 25.4;

    String textOn(PDPage page) throws IOException {
      var stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "area",
          new Rectangle2D.Double(
              left * POINTS, top * POINTS, (right - left) * POINTS, (bottom - top) * POINTS));
      stripper.extractRegions(page);
      return onOneLine(stripper.getTextForRegion("area"));
    }
  }

  static Printed of(Sent sent) {
    return of(sent, Marking.NONE);
  }

  /// What stands in each area of the first page.
  static List<String> firstPage(Sent sent, List<Area> areas) {
    try (var document = Loader.loadPDF(Desk.print(Desk.compose(sent)))) {
      List<String> found = new ArrayList<>();
      for (var area : areas) {
        found.add(area.textOn(document.getPage(0)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Printed of(Sent sent, Marking marking) {
    try (var document = Loader.loadPDF(Desk.print(Desk.compose(sent, marking)))) {
      return read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Printed read(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (var page : document.getPages()) {
      pages.add(page(document, pages.size() + 1));
      bodies.add(body(page));
    }
    return new Printed(document.getDocumentInformation().getTitle(), pages, bodies);
  }

  private static String page(PDDocument document, int number) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return onOneLine(stripper.getText(document));
  }

  private static String body(PDPage page) throws IOException {
    var area = HEAD.textOn(page).contains(" · ") ? BELOW_HEAD : BODY;
    return area.textOn(page);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /// The running text of all pages.
  String body() {
    return String.join(" ", bodies);
  }

  /// How often `words` stand in the running text.
  long count(String words) {
    return body().split(Pattern.quote(words), -1).length - 1L;
  }

  /// The number of the first page on which `words` stand.
  int pageWith(String words) {
    return 1
        + IntStream.range(0, bodies.size())
            .filter(i -> bodies.get(i).contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + body()));
  }

  /// Each stands in the running text, behind the one before.
  void assertInOrder(List<String> expected) {
    List<String> missing = new ArrayList<>();
    var from = 0;
    for (var words : expected) {
      var at = body().indexOf(words, from);
      if (at < 0) {
        missing.add(words);
      }
      from = Math.max(at, from);
    }
    assertEquals(List.of(), missing);
  }
}
