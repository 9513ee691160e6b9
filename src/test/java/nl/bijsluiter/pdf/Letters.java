package nl.bijsluiter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Documents to render, and what a stranger's reader finds in the files.
final class Letters {
  static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");
  static final PdfRenderer RENDERER = new PdfRenderer(FontLibrary.bundled(), Map.of());
  static final PdfOptions UNSEALED = options(TIME, Sealing.NONE);
  static final String PAGE_BREAK = "<div style=\"page-break-before: always\"></div>";
  private static final String STYLE =
      """
      @page { size: A4; margin: 30mm 35mm 25mm;
        @top-left { content: "continued" }
        @bottom-left { content: "page " counter(page) " of " counter(pages) } }
      @page :first { margin-top: 20mm; @top-left { content: none } }
      body { font-family: "Noto Sans"; font-size: 11pt; line-height: 16pt; margin: 0 }
      """;

  private Letters() {}

  static PdfOptions options(Instant time, Sealing sealing) {
    return new PdfOptions(time, "Composer 1.0", sealing, Optional.empty());
  }

  static String part(String language, String body) {
    return document(language, "<style>" + STYLE + "</style>", body);
  }

  static String document(String language, String head, String body) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
    <head><title>Title in %s</title>%s</head>
    <body>%s</body></html>
    """
        .formatted(language, language, head, body);
  }

  static byte[] render(String... parts) {
    return RENDERER.render(List.of(parts), UNSEALED);
  }

  static PDDocument open(byte[] pdf) {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of each page, margins included, in the order in which it was drawn.
  static List<String> pages(byte[] pdf) {
    try (PDDocument document = open(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> text(document, page))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setLineSeparator("\n");
      return stripper.getText(document).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
