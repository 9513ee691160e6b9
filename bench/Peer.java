import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.bijsluiter.bench.Timing;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextRenderer;

/// Plain Flying Saucer, used as its guide says, on the parts of one of our letters: no tags, no
/// archive format, no seal. Called by `bench/run` with the files of the parts.
final class Peer {
  private static final List<String> FONTS =
      List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf");
  private static final String FONT_FOLDER = "src/main/resources/pdf/fonts/";
  private static final String BASE = Path.of("templates/letter").toUri().toString();

  private Peer() {}

  static void main(String[] files) throws Exception {
    var parts = Arrays.stream(files).map(Peer::read).toList();
    Files.write(Path.of("target/bench/peer.pdf"), render(parts));
    for (var threads : List.of(1, 2)) {
      var timing = Timing.of(threads, () -> render(parts));
      System.out.println(timing.row("plain Flying Saucer, threads: " + threads));
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).replace("res:", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] render(List<String> parts) {
    try {
      var pdf = new ByteArrayOutputStream();
      var renderer = new ITextRenderer();
      for (var font : FONTS) {
        renderer
            .getFontResolver()
            .addFont(FONT_FOLDER + font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      }
      renderer.setDocumentFromString(parts.getFirst(), BASE);
      renderer.layout();
      renderer.createPDF(pdf, false);
      for (var part : parts.subList(1, parts.size())) {
        renderer.setDocumentFromString(part, BASE);
        renderer.layout();
        renderer.writeNextDocument();
      }
      renderer.finishPDF();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
