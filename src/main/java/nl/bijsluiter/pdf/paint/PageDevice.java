package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import nl.bijsluiter.pdf.layout.PageNumbers;
import nl.bijsluiter.pdf.paint.GatheredLine.Marker;
import nl.bijsluiter.pdf.structure.StructureNode;
import nl.bijsluiter.pdf.structure.StructureTree;
import nl.bijsluiter.pdf.text.SizedFont;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDestination;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;

/// What Flying Saucer draws the boxes of one part on. Everything it draws passes here, gets its
/// place in the structure and its direction, and goes on to the page; text is gathered line by line
/// and drawn as it is read.
final class PageDevice extends PageSurface implements PageNumbers {
  private static final String BULLET = "\u2022";

  private final PageNumbers numbers;
  private final PartTexts texts;
  private final LineWriter lines;
  private final IdentityHashMap<Element, Box> headings = new IdentityHashMap<>();
  private @Nullable SizedFont font;
  private FSColor color = new FSRGBColor(0, 0, 0);

  /// @param destinations where the element with an id begins, seen from this part
  PageDevice(
      PageNumbers numbers,
      StructureTree tree,
      boolean rightToLeft,
      Function<String, Optional<PdfDestination>> destinations) {
    super(tree, rightToLeft, destinations);
    this.numbers = numbers;
    this.texts = new PartTexts(tree.order());
    this.lines = new LineWriter(this, texts);
  }

  @Override
  public int firstPageOf(String part) {
    return numbers.firstPageOf(part);
  }

  /// The box in which a heading was first drawn.
  Optional<Box> boxOf(Element heading) {
    return Optional.ofNullable(headings.get(heading));
  }

  // Text

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    LineBox box = GatheredLine.lineOf(text);
    boolean aboveAll = contentOf() != null && box.getAbsY() + box.getHeight() <= 0;
    if (!aboveAll && isOnAnotherPage(box.getAbsY(), box.getAbsY() + box.getHeight())) {
      return;
    }
    lines.add(c, text);
  }

  @Override
  void drawGathered() {
    lines.drawLine();
  }

  @Override
  void drawWhatIsLeft() {
    lines.drawLine();
    lines.drawLeftMarkers();
  }

  @Override
  public void setFont(ITextFSFont wanted) {
    super.setFont(wanted);
    font = (SizedFont) wanted;
  }

  @Override
  public void setColor(FSColor wanted) {
    super.setColor(wanted);
    color = wanted;
  }

  /// Draws text that belongs to no line: the number of a list item.
  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo spread) {
    SizedFont wanted = requireNonNull(font);
    FSColor wantedColor = color;
    String shown = text.stripTrailing();
    drawMarker(
        new Marker(x, y, Optional.empty(), () -> lines.draw(wanted, wantedColor, shown, x, y)), y);
  }

  /// A marker of the content waits for its line.
  private void drawMarker(Marker marker, float bottom) {
    if (isOnAnotherPage(marker.y(), bottom)) {
      return;
    }
    if (contentOf() == null) {
      in(pageFrame(), () -> marks().pagination(marker.drawing()));
    } else {
      lines.add(marker);
    }
  }

  // Shapes

  @Override
  public void fillOval(int x, int y, int width, int height) {
    shape(x, y, () -> super.fillOval(x, y, width, height));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    shape(x, y, () -> super.drawOval(x, y, width, height));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    shape(x, y, () -> super.fillRect(x, y, width, height));
  }

  /// Part of what is being drawn, or the bullet of a list item.
  private void shape(int x, int y, Runnable drawing) {
    if (isDrawing()) {
      drawing.run();
      return;
    }
    FSColor wanted = color;
    Runnable inColor =
        () -> {
          setColor(wanted);
          drawing.run();
        };
    drawMarker(new Marker(x, y, Optional.of(BULLET), inColor), y);
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    if (box instanceof BlockBox) {
      drawGathered();
      noteHeading(box.getElement(), box);
    }
    if (BoxStyle.hasBackground(box)) {
      decorate(frameOf(c, box), () -> super.paintBackground(c, box));
    }
  }

  private void noteHeading(@Nullable Element element, Box box) {
    if (element != null && contentOf() != null && isHeading(element.getNodeName())) {
      headings.putIfAbsent(element, box);
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  @Override
  public void paintBackground(
      RenderingContext c,
      CalculatedStyle style,
      Rectangle bounds,
      Rectangle image,
      BorderPropertySet border) {
    decorate(
        frameAt(bounds.getCenterX(), bounds.getCenterY()),
        () -> super.paintBackground(c, style, bounds, image, border));
  }

  @Override
  public void paintBorder(RenderingContext c, Box box) {
    if (BoxStyle.hasBorder(c, box)) {
      decorate(frameOf(c, box), () -> super.paintBorder(c, box));
    }
  }

  @Override
  public void paintBorder(RenderingContext c, CalculatedStyle style, Rectangle edge, int sides) {
    decorate(
        frameAt(edge.getCenterX(), edge.getCenterY()),
        () -> super.paintBorder(c, style, edge, sides));
  }

  @Override
  public void paintCollapsedBorder(
      RenderingContext c, BorderPropertySet border, Rectangle bounds, int side) {
    decorate(
        frameAt(bounds.getCenterX(), bounds.getCenterY()),
        () -> super.paintCollapsedBorder(c, border, bounds, side));
  }

  @Override
  public void drawTextDecoration(RenderingContext c, LineBox box) {
    decorate(frameOf(c, box), () -> super.drawTextDecoration(c, box));
  }

  @Override
  public void drawTextDecoration(
      RenderingContext c, InlineLayoutBox box, TextDecoration decoration) {
    decorate(
        frameOf(c, box),
        () -> {
          setColor(BoxStyle.color(box));
          lines.underline(c, box, decoration);
        });
  }

  // Images

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    drawGathered();
    Element element = requireNonNull(box.getElement());
    boolean content =
        contentOf() != null
            && !box.isContainedInMarginBox()
            && !element.getAttribute("alt").isEmpty()
            && texts.isFirstTime(box);
    Runnable drawing = () -> super.paintReplacedElement(c, box);
    if (content) {
      in(frameOf(c, box), () -> drawFigure(element, edge(c, box), drawing));
    } else {
      decorate(frameOf(c, box), drawing);
    }
  }

  private static Rectangle edge(RenderingContext c, BlockBox box) {
    return box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
  }

  private void drawFigure(Element element, Rectangle edge, Runnable drawing) {
    StructureNode figure = tree().of(element);
    Rectangle2D area = pen().area(edge);
    figure.setBounds(
        new float[] {
          (float) area.getMinX(),
          (float) area.getMinY(),
          (float) area.getMaxX(),
          (float) area.getMaxY()
        });
    marks().content(figure, tree().order().place(element, 0), drawing);
  }
}
