package nl.bijsluiter.pdf.layout;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.IdentityHashMap;
import java.util.Optional;
import nl.bijsluiter.pdf.layout.GatheredLine.Marker;
import nl.bijsluiter.pdf.text.SizedFont;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// Draws the boxes of one part on the pages of a file. Text is gathered line by line and drawn in
/// reading order, before anything that may lie over it.
final class PageDevice extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final PagePlan plan;
  private final IdentityHashMap<Element, Box> drawn = new IdentityHashMap<>();
  private final GatheredLine line = new GatheredLine();
  private @Nullable RenderingContext context;
  private @Nullable PageBox contentOf;
  private @Nullable SizedFont font;
  private FSColor color = new FSRGBColor(0, 0, 0);
  private boolean drawingLine;
  private float pageHeight;

  PageDevice(PagePlan plan) {
    super(Typesetter.DOTS_PER_POINT);
    this.plan = plan;
  }

  int firstPageOf(String part) {
    return plan.firstPageOf(part);
  }

  /// The box in which `element` was first drawn.
  Optional<Box> boxOf(Element element) {
    return Optional.ofNullable(drawn.get(element));
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    super.initializePage(page, height);
    pageHeight = height;
  }

  /// Between this and [#endContent] what is drawn is the content of `page`, not of its margin.
  void beginContent(PageBox page) {
    contentOf = page;
  }

  void endContent() {
    drawLine();
    line.takeLeftMarkers().forEach(this::draw);
    contentOf = null;
  }

  /// Flying Saucer also draws what merely touches the edge of a page, hidden by the clip. A reader
  /// that extracts the text would find it twice.
  private boolean isOnAnotherPage(float top, float bottom) {
    return contentOf != null && (top >= contentOf.getBottom() || bottom <= contentOf.getTop());
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    LineBox box = GatheredLine.lineOf(text);
    if (isOnAnotherPage(box.getAbsY(), box.getAbsY() + box.getHeight())) {
      return;
    }
    if (line.endsBefore(text)) {
      drawLine();
    }
    line.add(text);
    context = c;
  }

  private void drawLine() {
    if (context != null) {
      RenderingContext c = context;
      drawingLine = true;
      line.takeMarkers().forEach(this::draw);
      line.takeTexts().forEach(text -> super.drawText(c, text));
      drawingLine = false;
    }
  }

  private void draw(Marker marker) {
    setColor(marker.color());
    draw(marker.font(), marker.text(), new Point2D.Float(marker.x(), marker.y()), null);
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    if (box instanceof BlockBox) {
      drawLine();
    }
    if (contentOf != null && box.getElement() != null) {
      drawn.putIfAbsent(box.getElement(), box);
    }
    super.paintBackground(c, box);
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    drawLine();
    super.paintReplacedElement(c, box);
  }

  @Override
  public void translate(double x, double y) {
    drawLine();
    super.translate(x, y);
  }

  @Override
  public void clip(Shape shape) {
    drawLine();
    super.clip(shape);
  }

  @Override
  public void setClip(Shape shape) {
    drawLine();
    super.setClip(shape);
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

  /// Draws text of a line, or text that belongs to no line: the number of a list item.
  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo spread) {
    if (text.isEmpty() || font == null || isOnAnotherPage(y, y)) {
      return;
    }
    if (contentOf == null || drawingLine) {
      draw(font, text, new Point2D.Float(x, y), spread);
    } else {
      line.add(new Marker(text, x, y, font, color));
    }
  }

  private void draw(SizedFont font, String text, Point2D at, @Nullable JustificationInfo spread) {
    fill(NOTHING); // sets the colour, which is out of reach here
    Point2D onPage = getTransform().transform(at, null);
    PdfContentByte page = getCurrentPage();
    page.beginText();
    page.setFontAndSize(font.face().font(), font.getSize2D() / getDotsPerPoint());
    page.setTextMatrix((float) onPage.getX(), pageHeight - (float) onPage.getY());
    if (spread == null) {
      page.showText(text);
    } else {
      page.showText(spread(text, spread, font.getSize2D()));
    }
    page.endText();
  }

  private static PdfTextArray spread(String text, JustificationInfo spread, float size) {
    PdfTextArray characters = new PdfTextArray();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean space = character == ' ' || character == '\u00a0';
      characters.add(String.valueOf(character));
      characters.add(-1000 / size * (space ? spread.spaceAdjust() : spread.nonSpaceAdjust()));
    }
    return characters;
  }
}
