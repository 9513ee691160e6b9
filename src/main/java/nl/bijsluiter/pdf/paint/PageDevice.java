package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.bijsluiter.pdf.layout.PageNumbers;
import nl.bijsluiter.pdf.layout.Typesetter;
import nl.bijsluiter.pdf.paint.GatheredLine.Marker;
import nl.bijsluiter.pdf.paint.Mirroring.Frame;
import nl.bijsluiter.pdf.paint.PartTexts.Placed;
import nl.bijsluiter.pdf.paint.VisualOrder.Piece;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.structure.Languages;
import nl.bijsluiter.pdf.structure.MarkedContent;
import nl.bijsluiter.pdf.structure.StructureNode;
import nl.bijsluiter.pdf.structure.StructureTree;
import nl.bijsluiter.pdf.text.Excerpt;
import nl.bijsluiter.pdf.text.SizedFont;
import nl.bijsluiter.pdf.text.Typeset;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;

/// What Flying Saucer draws the boxes of one part on. Everything it draws passes here, gets its
/// place in the structure and its direction, and goes on to the page; text is gathered line by line
/// and drawn as it is read.
final class PageDevice extends ITextOutputDevice implements PageNumbers {
  private static final Path2D NOTHING = new Path2D.Float();

  /// Two points: white around letters, and blanks at the end of a line.
  private static final int HARMLESS = Math.round(2 * Typesetter.DOTS_PER_POINT);

  private static final String BULLET = "\u2022";

  private final PageNumbers numbers;
  private final StructureTree tree;
  private final Function<String, Optional<PdfDestination>> destinations;
  private final PartTexts texts;
  private final Mirroring mirroring;
  private final IdentityHashMap<Element, Box> headings = new IdentityHashMap<>();
  private final GatheredLine line = new GatheredLine();
  private @Nullable RenderingContext context;
  private @Nullable MarkedContent marks;
  private @Nullable Links links;
  private @Nullable PageBox contentOf;
  private AffineTransform contentTransform = new AffineTransform();
  private @Nullable SizedFont font;
  private FSColor color = new FSRGBColor(0, 0, 0);
  private Frame frame;
  private int nested;
  private float pageHeight;

  /// @param destinations where the element with an id begins, seen from this part
  PageDevice(
      PageNumbers numbers,
      StructureTree tree,
      boolean rightToLeft,
      Function<String, Optional<PdfDestination>> destinations) {
    super(Typesetter.DOTS_PER_POINT);
    this.numbers = numbers;
    this.tree = tree;
    this.destinations = destinations;
    this.texts = new PartTexts(tree.order());
    this.mirroring = new Mirroring(rightToLeft);
    this.frame = mirroring.page();
  }

  @Override
  public int firstPageOf(String part) {
    return numbers.firstPageOf(part);
  }

  /// The box in which a heading was first drawn.
  Optional<Box> boxOf(Element heading) {
    return Optional.ofNullable(headings.get(heading));
  }

  // Pages

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
  void beginContent(PageBox page) {
    contentOf = page;
    contentTransform = new AffineTransform(getTransform());
  }

  void endContent() {
    drawLine();
    line.takeLeftMarkers().forEach(marker -> marks().artifact(marker.drawing()));
    contentOf = null;
  }

  @Override
  public void finishPage() {
    drawLine();
    marks().close();
    requireNonNull(links).annotate(requireNonNull(getWriter()));
    super.finishPage();
  }

  private MarkedContent marks() {
    return requireNonNull(marks);
  }

  private Pen pen() {
    return new Pen(getCurrentPage(), getTransform(), pageHeight, frame.isMirrored());
  }

  /// Flying Saucer also draws what merely touches the edge of a page, hidden by the clip. A reader
  /// that extracts the text would find it twice.
  private boolean isOnAnotherPage(float top, float bottom) {
    return contentOf != null && (top >= contentOf.getBottom() || bottom <= contentOf.getTop());
  }

  // Directions

  private Frame frameOf(RenderingContext c, Box box) {
    return contentOf == null ? mirroring.page() : mirroring.of(c, box);
  }

  /// What is drawn without its box is part of what is being drawn, or finds its box by its place.
  private Frame frameAt(double x, double y) {
    if (nested > 0) {
      return frame;
    }
    return contentOf == null ? mirroring.page() : mirroring.at(x, y);
  }

  private void in(Frame next, Runnable drawing) {
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

  // Text

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    LineBox box = GatheredLine.lineOf(text);
    boolean aboveAll = contentOf != null && box.getAbsY() + box.getHeight() <= 0;
    if (!aboveAll && isOnAnotherPage(box.getAbsY(), box.getAbsY() + box.getHeight())) {
      return;
    }
    requireVisible(c, text);
    if (BoxStyle.of(requireNonNull(text.getParent())).isTextJustify()) {
      throw new BrokenTemplate("text-align: justify; this sets ragged lines only");
    }
    if (line.endsBefore(text)) {
      drawLine();
    }
    line.add(text);
    context = c;
  }

  private void requireVisible(RenderingContext c, InlineText text) {
    if (contentOf != null) {
      InlineLayoutBox box = requireNonNull(text.getParent());
      Rectangle place =
          new Rectangle(
              box.getAbsX() + text.getX(), box.getAbsY(), text.getWidth(), box.getHeight());
      CutOffText.refuse(place, contentOf, contentOf.getContentWidth(c), HARMLESS);
    }
  }

  private void drawLine() {
    if (line.isEmpty()) {
      return;
    }
    RenderingContext c = requireNonNull(context);
    List<Element> items = line.listItems();
    List<Marker> markers = line.takeMarkers();
    List<InlineText> inOrder = line.takeTexts(texts::place);
    in(
        frameOf(c, GatheredLine.lineOf(inOrder.getFirst())),
        () -> {
          for (int i = 0; i < markers.size(); i++) {
            drawMarker(markers.get(i), items, i);
          }
          texts.placed(c, inOrder, frame.isMirrored()).forEach(placed -> drawGathered(c, placed));
        });
  }

  private void drawMarker(Marker marker, List<Element> items, int outwards) {
    if (items.isEmpty()) {
      marks().artifact(marker.drawing());
      return;
    }
    Element item = items.get(Math.min(outwards, items.size() - 1));
    StructureNode label = tree.of(item).label();
    marker.actualText().ifPresent(label::setActualText);
    marks().content(label, tree.order().place(item, 1), marker.drawing());
  }

  private void drawGathered(RenderingContext c, Placed placed) {
    Optional<Element> element = texts.element(placed.text());
    String language = element.map(Languages::of).orElse("");
    Runnable drawing = () -> draw(c, placed, language);
    if (contentOf == null || element.isEmpty()) {
      marks().pagination(drawing);
    } else if (!placed.firstTime()) {
      marks().artifact(drawing);
    } else {
      marks().content(tree.of(element.get()), texts.place(placed), drawing);
      Links.around(element.get()).ifPresent(link -> addPlace(placed, link));
    }
  }

  private void draw(RenderingContext c, Placed placed, String language) {
    InlineLayoutBox box = requireNonNull(placed.text().getParent());
    SizedFont wanted = BoxStyle.font(c, box);
    setColor(BoxStyle.color(box));
    fill(NOTHING); // sets the colour, which is out of reach here
    Piece piece = placed.piece();
    List<Typeset> glyphs = wanted.typeset(shown(placed), piece.rightToLeft(), language);
    pen().write(wanted, glyphs, piece.rightToLeft(), piece.x(), box.getAbsY() + box.getBaseline());
  }

  /// With the space that the layout dropped behind it.
  private Excerpt shown(Placed placed) {
    Piece piece = placed.piece();
    String text = placed.text().getSubstring();
    boolean last = piece.end() == text.length() && piece.rightToLeft() == frame.isMirrored();
    return last && PartTexts.endsWithDroppedSpace(placed.text())
        ? new Excerpt(text + " ", piece.start(), piece.end() + 1)
        : new Excerpt(text, piece.start(), piece.end());
  }

  private void addPlace(Placed placed, Element link) {
    InlineLayoutBox box = requireNonNull(placed.text().getParent());
    Piece piece = placed.piece();
    Rectangle2D dots = new Rectangle(piece.x(), box.getAbsY(), piece.width(), box.getHeight());
    requireNonNull(links).add(link, pen().area(dots));
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
    drawMarker(new Marker(x, y, Optional.empty(), () -> draw(wanted, wantedColor, shown, x, y)), y);
  }

  private void draw(SizedFont wanted, FSColor wantedColor, String text, float x, float y) {
    setColor(wantedColor);
    fill(NOTHING);
    float at = x;
    for (VisualOrder.Span span : VisualOrder.spans(text, frame.isMirrored())) {
      Excerpt excerpt = new Excerpt(text, span.start(), span.end());
      pen()
          .write(
              wanted, wanted.typeset(excerpt, span.rightToLeft(), ""), span.rightToLeft(), at, y);
      at += wanted.width(excerpt);
    }
  }

  /// A marker of the content waits for its line.
  private void drawMarker(Marker marker, float bottom) {
    if (isOnAnotherPage(marker.y(), bottom)) {
      return;
    }
    if (contentOf == null) {
      in(mirroring.page(), () -> marks().pagination(marker.drawing()));
    } else {
      line.add(marker);
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
    if (nested > 0) {
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

  private void decorate(Frame where, Runnable drawing) {
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

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    if (box instanceof BlockBox) {
      drawLine();
      noteHeading(box.getElement(), box);
    }
    if (BoxStyle.hasBackground(box)) {
      decorate(frameOf(c, box), () -> super.paintBackground(c, box));
    }
  }

  private void noteHeading(@Nullable Element element, Box box) {
    if (element != null && contentOf != null && isHeading(element.getNodeName())) {
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
          underline(c, box, decoration);
        });
  }

  private void underline(RenderingContext c, InlineLayoutBox box, TextDecoration decoration) {
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineText text) {
        for (Piece piece : texts.pieces(c, text, frame.isMirrored())) {
          fillRect(
              piece.x(),
              box.getAbsY() + decoration.getOffset(),
              piece.width(),
              decoration.getThickness());
        }
      } else if (child instanceof InlineLayoutBox inner) {
        underline(c, inner, decoration);
      }
    }
  }

  // Images

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    drawLine();
    Element element = requireNonNull(box.getElement());
    boolean content =
        contentOf != null
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
    StructureNode figure = tree.of(element);
    Rectangle2D area = pen().area(edge);
    figure.setBounds(
        new float[] {
          (float) area.getMinX(),
          (float) area.getMinY(),
          (float) area.getMaxX(),
          (float) area.getMaxY()
        });
    marks().content(figure, tree.order().place(element, 0), drawing);
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

  // What changes the state of the page

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
      drawLine();
      marks().close();
    }
  }
}
