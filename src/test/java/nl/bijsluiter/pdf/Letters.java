package nl.bijsluiter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Documents to render, and what is read back from them.
final class Letters {
  static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");
  static final PdfOptions UNSEALED = new PdfOptions(TIME, Sealing.NONE);
  static final String STYLE =
      """
      @page { size: A4; margin: 30mm 35mm 25mm;
        @top-left { content: "Continued" }
        @bottom-left { content: "page " counter(page) " of " counter(pages) } }
      @page :first { margin-top: 20mm; @top-left { content: none } }
      body { font-family: "Noto Sans"; font-size: 11pt; line-height: 16pt; margin: 0 }
      """;

  private Letters() {}

  static PdfRenderer renderer() {
    return new PdfRenderer(FontLibrary.bundled(), Map.of());
  }

  static String part(String language, String body) {
    return styled(language, STYLE, body);
  }

  static String styled(String language, String style, String body) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
    <head><title>Title %s</title><meta name="author" content="Office Example"/>
    <style>%s</style></head>
    <body>%s</body></html>
    """
        .formatted(language, language, style, body);
  }

  static byte[] render(String... parts) {
    return renderer().render(List.of(parts), UNSEALED);
  }

  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new java.util.ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
