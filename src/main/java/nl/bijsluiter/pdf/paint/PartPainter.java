package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;
import static org.xhtmlrenderer.layout.Layer.PagedMode.PAGED_MODE_PRINT;

import java.awt.Shape;
import java.util.Optional;
import java.util.function.Function;
import nl.bijsluiter.pdf.layout.PagePlan;
import nl.bijsluiter.pdf.layout.Part;
import nl.bijsluiter.pdf.structure.StructureTree;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// Paints one part into a file that may hold others. What Flying Saucer's own renderer does for its
/// only document, with page numbers over the whole file.
public final class PartPainter {
  private final Part part;
  private final int pagesBefore;
  private final PageDevice device;
  private final RenderingContext context;

  /// @param destinations where the element with an id begins in the file, seen from this part
  public PartPainter(
      Part part,
      PagePlan plan,
      StructureTree tree,
      Function<String, Optional<PdfDestination>> destinations) {
    this.part = part;
    this.pagesBefore = plan.pagesBefore(part);
    this.device = new PageDevice(plan, tree, part.isRightToLeft(), destinations);
    device.setSharedContext(part.context());
    device.setRoot(part.root());
    device.setStartPageNo(pagesBefore);
    context =
        part.context()
            .newRenderingContextInstance(
                device, new ITextFontContext(), part.rootLayer(), pagesBefore + 1);
    // Flying Saucer adds the pages before to both counters.
    context.setPageCount(plan.pageCount() - pagesBefore);
  }

  public Part part() {
    return part;
  }

  public NodeList elements() {
    return part.elements();
  }

  /// The paper's size, in points.
  ///
  /// @param page counted from 0, within the part
  public Rectangle size(int page) {
    PageBox box = part.pages().get(page);
    return new Rectangle(
        box.getWidth(context) / device.getDotsPerPoint(),
        box.getHeight(context) / device.getDotsPerPoint());
  }

  /// Paints every page.
  public void paint(PdfWriter writer, PageTurner pages) {
    device.setWriter(writer);
    part.context().setNamespaceHandler(new WithoutLinks());
    part.rootLayer().assignPagePaintingPositions(context, PAGED_MODE_PRINT);
    for (int i = 0; i < part.pageCount(); i++) {
      Rectangle size = size(i);
      pages.open(size);
      context.setPage(i, part.pages().get(i));
      device.initializePage(writer.getDirectContent(), size.getHeight());
      paint(part.pages().get(i));
      device.finishPage();
      pages.close(size);
    }
    part.requireNothingRefused();
  }

  @SuppressWarnings("NullAway") // a page has no clip to begin with, and null is how it says so
  private void paint(PageBox page) {
    page.paintBackground(context, 0, PAGED_MODE_PRINT);
    page.paintMarginAreas(context, 0, PAGED_MODE_PRINT);
    page.paintBorder(context, 0, PAGED_MODE_PRINT);
    int left = page.getMarginBorderPadding(context, Edge.LEFT);
    int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
    Shape whole = device.getClip();
    device.clip(page.getPrintClippingBounds(context));
    device.translate(left, top);
    device.beginContent(page);
    part.rootLayer().paint(context);
    device.endContent();
    device.translate(-left, -top);
    device.setClip(whole);
  }

  /// Where a heading begins in the file; empty where it was not drawn.
  public Optional<PdfDestination> destination(Element heading, PdfWriter writer) {
    return device.boxOf(heading).map(box -> destination(box, writer));
  }

  /// Where the element with this id begins in the file; empty where the part has none.
  public Optional<PdfDestination> destination(String id, PdfWriter writer) {
    return Optional.ofNullable(part.context().getBoxById(id)).map(box -> destination(box, writer));
  }

  private PdfDestination destination(Box box, PdfWriter writer) {
    PageBox page = requireNonNull(part.rootLayer().getPage(context, box.getAbsY()));
    int margin = page.getMarginBorderPadding(context, Edge.TOP);
    int fromTop = margin + box.getAbsY() - page.getTop();
    float y = (page.getHeight(context) - fromTop) / device.getDotsPerPoint();
    return destination(page.getPageNo(), y, writer);
  }

  /// The top of the part's first page.
  public PdfDestination start(PdfWriter writer) {
    return destination(0, size(0).getHeight(), writer);
  }

  private PdfDestination destination(int page, float y, PdfWriter writer) {
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    destination.addPage(writer.getPageReference(pagesBefore + page + 1));
    return destination;
  }

  /// What Flying Saucer is told while it paints: its own annotations would be outside the
  /// structure.
  private static final class WithoutLinks extends XhtmlNamespaceHandler {
    @Override
    public @Nullable String getLinkUri(Element element) {
      return null;
    }
  }
}
