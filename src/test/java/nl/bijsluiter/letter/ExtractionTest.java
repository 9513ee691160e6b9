package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.pdf.source.XhtmlParser;
import nl.bijsluiter.seal.Tools;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// Whoever copies or searches a letter finds its words, in every script at least as well as in the
/// file that Chromium prints of the same page with the same fonts.
@Tag("slow")
@Tag("tools")
class ExtractionTest {
  private static final Sent LETTER = Sent.example("valid/contact-advice-suspension");

  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "ar", "fa", "zh", "uk", "ti"})
  void theWordsOfALetterAreFoundInItsFile(String language) throws Exception {
    var letter = letter(language);
    var words = Words.of(body(letter.parts().getFirst()));
    var ours = Files.write(folder.resolve("ours.pdf"), Desk.print(letter));
    var chromium = new Chromium(folder).print(letter.parts().getFirst());
    List<String> worse = new ArrayList<>();
    for (var extractor : Extractor.values()) {
      var lost = words.without(Words.of(extractor.text(ours)));
      var lostByChromium = words.without(Words.of(extractor.text(chromium)));
      System.out.println(row(language, extractor, words, lost, lostByChromium));
      if (lost.size() > lostByChromium.size()) {
        worse.add(extractor + " " + lost);
      }
    }
    assertEquals(List.of(), worse);
  }

  private static String row(
      String language, Extractor extractor, Words words, Words lost, Words lostByChromium) {
    var all = words.size();
    return "%s | %s | %d of %d | %d"
        .formatted(language, extractor, all - lost.size(), all, all - lostByChromium.size());
  }

  /// The part in that language, on its own.
  private static ComposedLetter letter(String language) {
    var languages = Stream.of(language).filter(tag -> !tag.equals("nl")).toList();
    var composed = Desk.composeIn(LETTER, languages);
    var alone = composed.parts().getFirst().replaceAll(" data-page-of=\"[^\"]*\"", "");
    return new ComposedLetter(List.of(alone), composed.sealReason(), composed.watermark());
  }

  private static Element body(String xhtml) {
    var html = new XhtmlParser().parse(xhtml);
    return (Element) html.getElementsByTagName("body").item(0);
  }

  private enum Extractor {
    POPPLER {
      @Override
      String text(Path pdf) throws IOException, InterruptedException {
        return new Tools(folder).run("pdftotext -enc UTF-8 %s -".formatted(pdf));
      }
    },
    PDFBOX {
      @Override
      String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
          return new PDFTextStripper().getText(document);
        }
      }
    };

    abstract String text(Path pdf) throws IOException, InterruptedException;
  }
}
