package nl.bijsluiter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.pdf.layout.PagePlan;
import nl.bijsluiter.pdf.layout.Part;
import nl.bijsluiter.pdf.paint.PageTurner;
import nl.bijsluiter.pdf.paint.PartPainter;
import nl.bijsluiter.pdf.structure.StructureTree;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// One file in the making: all parts painted into one writer and one structure, then closed,
/// identified and sealed.
final class PdfFile implements PageTurner {
  private static final int DEFLATE = 4; // 6 takes a third longer, for a hundredth of the size

  private final PdfOptions options;
  private final OutputIntent intent;
  private final Optional<Watermark> watermark;
  private final DocumentMetadata metadata;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document = new Document();
  private final PdfWriter writer = PdfWriter.getInstance(document, out);
  private final StructureTree tree;
  private final List<PartPainter> painters;

  PdfFile(PagePlan plan, PdfOptions options, FontLibrary fonts, OutputIntent intent) {
    this.options = options;
    this.intent = intent;
    this.watermark = options.watermark().map(word -> Watermark.of(word, fonts));
    this.metadata = DocumentMetadata.of(plan.parts(), options);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setCompressionLevel(DEFLATE);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
    document.open();
    tree = new StructureTree(writer, plan.parts().stream().map(Part::forStructure).toList());
    painters = plan.parts().stream().map(part -> painter(part, plan)).toList();
  }

  private PartPainter painter(Part part, PagePlan plan) {
    return new PartPainter(part, plan, tree, id -> destination(id, part));
  }

  /// Parts may use the same identifiers; each means its own first.
  private Optional<PdfDestination> destination(String id, Part from) {
    return painters.stream()
        .sorted(Comparator.comparing(painter -> !painter.part().equals(from)))
        .flatMap(painter -> painter.destination(id, writer).stream())
        .findFirst();
  }

  byte[] write() {
    try (document) {
      painters.forEach(painter -> painter.paint(writer, this));
      Bookmarks.write(painters, writer);
      tree.finish();
      metadata.write(writer);
      intent.write(writer);
      options.sealing().reserve(writer, options.time());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return options.sealing().finish(FileIdentifier.identify(out.toByteArray()));
  }

  @Override
  public void open(Rectangle size) {
    document.setPageSize(size);
    document.newPage();
  }

  @Override
  public void close(Rectangle size) {
    watermark.ifPresent(mark -> mark.paint(writer.getDirectContent(), size));
  }
}
