package nl.bijsluiter.pdf.structure;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/// The marks around what is drawn on one page: content of an element, or an artifact (ISO 32000-1,
/// 14.6 and 14.8.2.2).
///
/// A mark stays open until something else begins, so that a paragraph of ten lines is one piece.
public final class MarkedContent {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfDictionary PAGINATION = new PdfDictionary(new PdfName("Pagination"));

  private final StructureTree tree;
  private final PdfContentByte page;
  private Open open = Open.NOTHING;

  public MarkedContent(StructureTree tree, PdfContentByte page) {
    this.tree = tree;
    this.page = page;
  }

  /// Draws content of an element.
  ///
  /// @param place of what is drawn in the reading order
  public void content(StructureNode node, long place, Runnable drawing) {
    if (!open.continues(node, place)) {
      begin(node, place);
    }
    open = new Open(node, place);
    drawing.run();
  }

  private void begin(StructureNode node, long place) {
    close();
    PdfDictionary mark = new PdfDictionary();
    node.element().remove(PdfName.K); // OpenPDF refuses content beside kids, and we keep our own
    page.beginMarkedContentSequence(node.element(), mark);
    node.element().remove(PdfName.K);
    node.addContent(place, tree.writer().getCurrentPage(), (PdfNumber) mark.get(PdfName.MCID));
  }

  /// Draws what belongs to no element: lines, backgrounds, what is repeated.
  public void artifact(Runnable drawing) {
    artifact(Open.ARTIFACT, drawing);
  }

  /// Draws what stands in the margins of pages.
  public void pagination(Runnable drawing) {
    artifact(Open.PAGINATION, drawing);
  }

  /// Leaves no trace where nothing is drawn, as most boxes have no background.
  private void artifact(Open kind, Runnable drawing) {
    if (open.equals(kind)) {
      drawing.run();
      return;
    }
    ByteBuffer buffer = page.getInternalBuffer();
    int before = buffer.size();
    Open was = open;
    close();
    page.beginMarkedContentSequence(
        ARTIFACT, kind.equals(Open.PAGINATION) ? PAGINATION : null, true);
    open = kind;
    int begun = buffer.size();
    drawing.run();
    if (buffer.size() == begun) {
      takeBack(was, before);
    }
  }

  private void takeBack(Open was, int before) {
    if (was.equals(Open.NOTHING)) {
      page.endMarkedContentSequence(); // OpenPDF counts them
    }
    page.getInternalBuffer().setSize(before);
    open = was;
  }

  /// Closes what is open. To be called where the state of the page changes, and at its end.
  public void close() {
    if (!open.equals(Open.NOTHING)) {
      page.endMarkedContentSequence();
      open = Open.NOTHING;
    }
  }

  /// What the page is in the middle of.
  private record Open(@Nullable StructureNode node, long place) {
    static final Open NOTHING = new Open(null, -1);
    static final Open ARTIFACT = new Open(null, -2);
    static final Open PAGINATION = new Open(null, -3);

    boolean continues(StructureNode next, long nextPlace) {
      return next.equals(node) && nextPlace >= place && !next.holdsAfter(place);
    }
  }
}
