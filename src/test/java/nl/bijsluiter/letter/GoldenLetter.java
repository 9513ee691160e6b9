package nl.bijsluiter.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Sent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A letter of which we keep how it looks.
///
/// @param language of its first part; a Dutch one follows
record GoldenLetter(String kind, String language) {
  static final Map<String, String> EXAMPLES =
      Map.of(
          "contact-advice", "contact-advice-suspension",
          "leaflet", "leaflet-police",
          "no-tacit-approval", "no-tacit-approval-police",
          "third-party-notice", "third-party-notice-veilig-thuis");

  /// One for each script, and one for each of the languages that we issue in.
  static final List<String> LANGUAGES = List.of("nl", "en", "ar", "fa", "zh", "uk", "ti");

  static Stream<GoldenLetter> all() {
    return EXAMPLES.keySet().stream()
        .sorted()
        .flatMap(kind -> LANGUAGES.stream().map(language -> new GoldenLetter(kind, language)));
  }

  ComposedLetter composed() {
    var sent = Sent.example("valid/" + EXAMPLES.get(kind));
    return Desk.composeIn(sent, language.equals("nl") ? List.of() : List.of(language));
  }

  PlacedText text() {
    var pdf = pdf();
    return PlacedText.of(pdf, pages(pdf));
  }

  PageImages images(Path folder) throws IOException {
    var pdf = pdf();
    return PageImages.of(pdf, pages(pdf), folder);
  }

  private byte[] pdf() {
    return Desk.print(composed());
  }

  /// How many pages its first part takes; the Dutch one looks as the Dutch letter does.
  private int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return language.equals("nl") ? document.getNumberOfPages() : startOfLastPart(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int startOfLastPart(PDDocument document) throws IOException {
    var bookmarks = document.getDocumentCatalog().getDocumentOutline();
    return document.getPages().indexOf(bookmarks.getLastChild().findDestinationPage(document));
  }
}
