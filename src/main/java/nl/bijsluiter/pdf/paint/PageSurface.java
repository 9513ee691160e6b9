package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.Function;
import nl.bijsluiter.pdf.layout.Typesetter;
import nl.bijsluiter.pdf.paint.Mirroring.Frame;
import nl.bijsluiter.pdf.structure.MarkedContent;
import nl.bijsluiter.pdf.structure.StructureTree;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// A page on which all is drawn in its direction, and under a mark that says what it is.
abstract class PageSurface extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final StructureTree tree;
  private final Function<String, Optional<PdfDestination>> destinations;
  private final Mirroring mirroring;
  private @Nullable MarkedContent marks;
  private @Nullable Links links;
  private @Nullable PageBox contentOf;
  private AffineTransform contentTransform = new AffineTransform();
  private Frame frame;
  private int nested;
  private float pageHeight;

  /// @param destinations where the element with an id begins, seen from this part
  PageSurface(
      StructureTree tree,
      boolean rightToLeft,
      Function<String, Optional<PdfDestination>> destinations) {
    super(Typesetter.DOTS_PER_POINT);
    this.tree = tree;
    this.destinations = destinations;
    this.mirroring = new Mirroring(rightToLeft);
    this.frame = mirroring.page();
  }

  /// Draws the line that is gathered. Called before what may lie over it.
  abstract void drawGathered();

  /// The same, with all that waits for a line. Called at the end of a page's content.
  abstract void drawWhatIsLeft();

  final StructureTree tree() {
    return tree;
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    super.initializePage(page, height);
    pageHeight = height;
    marks = new MarkedContent(tree, page);
    links = new Links(tree, destinations);
    if (mirroring.page().isMirrored()) {
      getTransform().translate(pageWidth() * getDotsPerPoint(), 0);
      getTransform().scale(-1, 1);
    }
  }

  private float pageWidth() {
    return requireNonNull(getWriter()).getPageSize().getWidth();
  }

  /// Between this and [#endContent] what is drawn is the content of `page`, not of its margin.
  final void beginContent(PageBox page) {
    contentOf = page;
    contentTransform = new AffineTransform(getTransform());
  }

  final void endContent() {
    drawWhatIsLeft();
    contentOf = null;
  }

  /// The page whose content is drawn; nothing while its margins are.
  final @Nullable PageBox contentOf() {
    return contentOf;
  }

  @Override
  public void finishPage() {
    drawGathered();
    marks().close();
    links().annotate(requireNonNull(getWriter()));
    super.finishPage();
  }

  final Links links() {
    return requireNonNull(links);
  }

  final MarkedContent marks() {
    return requireNonNull(marks);
  }

  final Pen pen() {
    return new Pen(getCurrentPage(), getTransform(), pageHeight, frame.isMirrored());
  }

  /// Flying Saucer also draws what merely touches the edge of a page, hidden by the clip. A reader
  /// that extracts the text would find it twice.
  final boolean isOnAnotherPage(float top, float bottom) {
    return contentOf != null && (top >= contentOf.getBottom() || bottom <= contentOf.getTop());
  }

  /// Sets the colour of what is drawn next, which is out of reach here but for drawing.
  final void ink(FSColor color) {
    setColor(color);
    fill(NOTHING);
  }

  final boolean isMirrored() {
    return frame.isMirrored();
  }

  /// Whether something is being drawn that what follows is part of.
  final boolean isDrawing() {
    return nested > 0;
  }

  final Frame pageFrame() {
    return mirroring.page();
  }

  final Frame frameOf(RenderingContext c, Box box) {
    return contentOf == null ? mirroring.page() : mirroring.of(c, box);
  }

  /// What is drawn without its box is part of what is being drawn, or finds its box by its place.
  final Frame frameAt(double x, double y) {
    if (nested > 0) {
      return frame;
    }
    return contentOf == null ? mirroring.page() : mirroring.at(x, y);
  }

  final void in(Frame next, Runnable drawing) {
    Frame outer = frame;
    AffineTransform before = new AffineTransform(getTransform());
    boolean turns = !next.equals(outer);
    nested++;
    try {
      if (turns) {
        frame = next;
        getTransform().setTransform(transform(next));
      }
      drawing.run();
    } finally {
      nested--;
      if (turns) {
        frame = outer;
        getTransform().setTransform(before);
      }
    }
  }

  private AffineTransform transform(Frame next) {
    return mirroring.transform(next, contentTransform, pageWidth(), 1 / getDotsPerPoint());
  }

  /// Draws what says nothing: lines and backgrounds.
  final void decorate(Frame where, Runnable drawing) {
    in(
        where,
        () -> {
          if (contentOf == null) {
            marks().pagination(drawing);
          } else {
            marks().artifact(drawing);
          }
        });
  }

  /// An image is never mirrored itself.
  @Override
  public void drawImage(FSImage image, int x, int y) {
    if (!frame.isMirrored()) {
      super.drawImage(image, x, y);
      return;
    }
    AffineTransform before = new AffineTransform(getTransform());
    getTransform().translate(2.0 * x + image.getWidth(), 0);
    getTransform().scale(-1, 1);
    super.drawImage(image, x, y);
    getTransform().setTransform(before);
  }

  @Override
  public void translate(double x, double y) {
    settle();
    super.translate(x, y);
  }

  @Override
  public void clip(Shape shape) {
    settle();
    super.clip(shape);
  }

  @Override
  public void setClip(Shape shape) {
    settle();
    super.setClip(shape);
  }

  private void settle() {
    if (nested == 0) {
      drawGathered();
      marks().close();
    }
  }
}
