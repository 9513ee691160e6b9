import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.bijsluiter.bench.Course;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextRenderer;

/// Plain Flying Saucer, used as its guide says: no tags, no archive format, one direction.
final class FlyingSaucer {
  private static final List<String> FONTS =
      List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf");
  private static final String FONT_FOLDER = "src/main/resources/pdf/fonts/";
  private static final String BASE = Path.of("templates/letter").toUri().toString();

  private FlyingSaucer() {}

  static void main(String[] tags) throws Exception {
    Course.ofXhtml("Flying Saucer", xhtml -> xhtml.replace("res:", ""), FlyingSaucer::print)
        .run(List.of(tags));
  }

  private static byte[] print(String xhtml) {
    try {
      var pdf = new ByteArrayOutputStream();
      var renderer = new ITextRenderer();
      for (var font : FONTS) {
        renderer
            .getFontResolver()
            .addFont(FONT_FOLDER + font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      }
      renderer.setDocumentFromString(xhtml, BASE);
      renderer.layout();
      renderer.createPDF(pdf);
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
