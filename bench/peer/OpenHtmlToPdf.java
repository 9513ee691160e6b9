import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.bench.Course;

/// OpenHTMLtoPDF with all that we do: PDF/UA-1, PDF/A-2a, both directions. Fonts stay in memory,
/// and what it knows of them in its cache.
final class OpenHtmlToPdf {
  private static final Path FONT_FOLDER = Path.of("src/main/resources/pdf/fonts");
  private static final String BASE = Path.of("templates/letter").toUri().toString();
  private static final String FAMILIES =
      """
      <style>body { font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans SC" }</style>
      </head>\
      """;
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private record Font(String family, int weight, FontStyle style, byte[] content) {
    static Font of(String family, String face) {
      var file = family.replace(" ", "") + "-" + face + ".ttf";
      return new Font(
          family,
          face.equals("Bold") ? BOLD : REGULAR,
          face.equals("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL,
          read(FONT_FOLDER.resolve(file)));
    }

    private static byte[] read(Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final FSDefaultCacheStore cache = new FSDefaultCacheStore();
  private final List<Font> fonts =
      Stream.concat(
              Stream.of(Font.of("Noto Sans", "Italic")),
              Stream.of("Noto Sans", "Noto Sans Arabic", "Noto Sans SC")
                  .flatMap(family -> Stream.of("Regular", "Bold").map(f -> Font.of(family, f))))
          .toList();

  private OpenHtmlToPdf() {}

  static void main(String[] tags) throws Exception {
    XRLog.setLoggingEnabled(false);
    Course.ofXhtml("OpenHTMLtoPDF", OpenHtmlToPdf::ready, new OpenHtmlToPdf()::print)
        .run(List.of(tags));
  }

  private static String ready(String xhtml) {
    return xhtml.replace("res:", "").replace("</head>", FAMILIES);
  }

  private byte[] print(String xhtml) {
    try {
      var pdf = new ByteArrayOutputStream();
      var builder =
          new PdfRendererBuilder()
              .useFastMode()
              .usePdfUaAccessibility(true)
              .usePdfAConformance(PdfAConformance.PDFA_2_A)
              .useColorProfile(colours)
              .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
              .useUnicodeBidiReorderer(new ICUBidiReorderer())
              .useCacheStore(CacheStore.PDF_FONT_METRICS, cache);
      for (var font : fonts) {
        builder.useFont(
            () -> new ByteArrayInputStream(font.content()),
            font.family(),
            font.weight(),
            font.style(),
            true);
      }
      builder
          .defaultTextDirection(
              xhtml.contains("dir=\"rtl\"") ? TextDirection.RTL : TextDirection.LTR)
          .withHtmlContent(xhtml, BASE)
          .toStream(pdf)
          .run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
