package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.pdf.text.SizedFont;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// Draws the boxes of one part on the pages of a file.
final class PageDevice extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final PagePlan plan;
  private final IdentityHashMap<Element, Box> drawn = new IdentityHashMap<>();
  private final List<InlineText> line = new ArrayList<>();
  private @Nullable RenderingContext lineContext;
  private @Nullable SizedFont font;
  private @Nullable PageBox contentOf;
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
    contentOf = null;
  }

  /// Flying Saucer also draws what merely touches the edge of a page, hidden by the clip. A reader
  /// that extracts the text would find it twice.
  private boolean isOnAnotherPage(float top, float bottom) {
    return contentOf != null && (top >= contentOf.getBottom() || bottom <= contentOf.getTop());
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    if (contentOf != null && box.getElement() != null) {
      drawn.putIfAbsent(box.getElement(), box);
    }
    if (box instanceof BlockBox) {
      drawLine();
    }
    super.paintBackground(c, box);
  }

  @Override
  public void setFont(ITextFSFont wanted) {
    super.setFont(wanted);
    font = (SizedFont) wanted;
  }

  /// Flying Saucer draws the text of a line's nested elements after all that surrounds it. Here a
  /// line is gathered first and drawn as it is read, which is how a reader extracts it.
  @Override
  public void drawText(RenderingContext c, InlineText text) {
    LineBox next = line(text);
    if (isOnAnotherPage(next.getAbsY(), next.getAbsY() + next.getHeight())) {
      return;
    }
    if (!line.isEmpty() && !line(line.getFirst()).equals(next)) {
      drawLine();
    }
    line.add(text);
    lineContext = c;
  }

  private static LineBox line(InlineText text) {
    return requireNonNull(text.getParent()).getLineBox();
  }

  private static int left(InlineText text) {
    return requireNonNull(text.getParent()).getAbsX() + text.getX();
  }

  private void drawLine() {
    line.sort(Comparator.comparingInt(PageDevice::left));
    line.forEach(text -> super.drawText(requireNonNull(lineContext), text));
    line.clear();
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
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    drawLine();
    super.paintReplacedElement(c, box);
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo spread) {
    if (text.isEmpty() || font == null || isOnAnotherPage(y, y)) {
      return;
    }
    fill(NOTHING); // sets the colour, which is out of reach here
    Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
    PdfContentByte page = getCurrentPage();
    page.beginText();
    page.setFontAndSize(font.face().font(), font.getSize2D() / getDotsPerPoint());
    page.setTextMatrix((float) at.getX(), pageHeight - (float) at.getY());
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
