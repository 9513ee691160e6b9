package nl.bijsluiter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.bijsluiter.pdf.layout.PagePlan;
import nl.bijsluiter.pdf.layout.PartPainter;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/// One file in the making: all parts painted into one writer, then closed, identified and sealed.
final class PdfFile {
  private static final int DEFLATE = 6; // 9 takes half as long again, for a hundredth of the size

  private final PdfOptions options;
  private final FontLibrary fonts;
  private final List<PartPainter> painters;
  private final DocumentMetadata metadata;

  PdfFile(PagePlan plan, PdfOptions options, FontLibrary fonts) {
    this.options = options;
    this.fonts = fonts;
    this.painters = plan.parts().stream().map(part -> new PartPainter(part, plan)).toList();
    this.metadata = DocumentMetadata.of(plan.parts(), options.time());
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (Document document = new Document(painters.getFirst().size(0))) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setFullCompression();
      writer.setCompressionLevel(DEFLATE);
      document.open();
      painters.forEach(painter -> painter.paint(writer, size -> turnPage(document, writer, size)));
      Bookmarks.write(painters, writer);
      metadata.write(writer);
      options.sealing().reserve(writer, options.time());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return options.sealing().finish(FileIdentifier.identify(out.toByteArray()));
  }

  private void turnPage(Document document, PdfWriter writer, Rectangle size) {
    document.setPageSize(size);
    document.newPage();
    options
        .watermark()
        .ifPresent(
            word -> new Watermark(word, fonts.bold()).paint(writer.getDirectContent(), size));
  }
}
