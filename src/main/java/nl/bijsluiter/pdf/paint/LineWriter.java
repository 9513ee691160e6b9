package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.pdf.layout.Typesetter;
import nl.bijsluiter.pdf.paint.GatheredLine.Marker;
import nl.bijsluiter.pdf.paint.PartTexts.Placed;
import nl.bijsluiter.pdf.paint.VisualOrder.Piece;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.structure.Languages;
import nl.bijsluiter.pdf.structure.StructureNode;
import nl.bijsluiter.pdf.text.Excerpt;
import nl.bijsluiter.pdf.text.SizedFont;
import nl.bijsluiter.pdf.text.Typeset;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;

/// Writes the texts of one part: gathered line by line, in the order in which they are read.
final class LineWriter {
  /// Two points: white around letters, and blanks at the end of a line.
  private static final int HARMLESS = Math.round(2 * Typesetter.DOTS_PER_POINT);

  private final PageSurface page;
  private final PartTexts texts;
  private final GatheredLine line = new GatheredLine();
  private @Nullable RenderingContext context;

  LineWriter(PageSurface page, PartTexts texts) {
    this.page = page;
    this.texts = texts;
  }

  void add(RenderingContext c, InlineText text) {
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

  /// A marker waits for its line.
  void add(Marker marker) {
    line.add(marker);
  }

  void drawLeftMarkers() {
    line.takeLeftMarkers().forEach(marker -> page.marks().artifact(marker.drawing()));
  }

  private void requireVisible(RenderingContext c, InlineText text) {
    PageBox contentOf = page.contentOf();
    if (contentOf != null) {
      InlineLayoutBox box = requireNonNull(text.getParent());
      Rectangle place =
          new Rectangle(
              box.getAbsX() + text.getX(), box.getAbsY(), text.getWidth(), box.getHeight());
      CutOffText.refuse(place, contentOf, contentOf.getContentWidth(c), HARMLESS);
    }
  }

  /// Writes what is gathered.
  void drawLine() {
    if (line.isEmpty()) {
      return;
    }
    RenderingContext c = requireNonNull(context);
    List<Element> items = line.listItems();
    List<Marker> markers = line.takeMarkers();
    List<InlineText> inOrder = line.takeTexts(texts::place);
    page.in(
        page.frameOf(c, GatheredLine.lineOf(inOrder.getFirst())),
        () -> {
          for (int i = 0; i < markers.size(); i++) {
            drawMarker(markers.get(i), items, i);
          }
          texts.placed(c, inOrder, page.isMirrored()).forEach(placed -> drawGathered(c, placed));
        });
  }

  private void drawMarker(Marker marker, List<Element> items, int outwards) {
    if (items.isEmpty()) {
      page.marks().artifact(marker.drawing());
      return;
    }
    Element item = items.get(Math.min(outwards, items.size() - 1));
    StructureNode label = page.tree().of(item).label();
    marker.actualText().ifPresent(label::setActualText);
    page.marks().content(label, page.tree().order().place(item, 1), marker.drawing());
  }

  private void drawGathered(RenderingContext c, Placed placed) {
    Optional<Element> element = texts.element(placed.text());
    String language = element.map(Languages::of).orElse("");
    Runnable drawing = () -> draw(c, placed, language);
    if (page.contentOf() == null || element.isEmpty()) {
      page.marks().pagination(drawing);
    } else if (!placed.firstTime()) {
      page.marks().artifact(drawing);
    } else {
      page.marks().content(page.tree().of(element.get()), texts.place(placed), drawing);
      Links.around(element.get()).ifPresent(link -> addPlace(placed, link));
    }
  }

  private void draw(RenderingContext c, Placed placed, String language) {
    InlineLayoutBox box = requireNonNull(placed.text().getParent());
    SizedFont wanted = BoxStyle.font(c, box);
    page.ink(BoxStyle.color(box));
    Piece piece = placed.piece();
    List<Typeset> glyphs = wanted.typeset(shown(placed), piece.rightToLeft(), language);
    page.pen()
        .write(wanted, glyphs, piece.rightToLeft(), piece.x(), box.getAbsY() + box.getBaseline());
  }

  /// With the space that the layout dropped behind it.
  private Excerpt shown(Placed placed) {
    Piece piece = placed.piece();
    String text = placed.text().getSubstring();
    boolean last = piece.end() == text.length() && piece.rightToLeft() == page.isMirrored();
    return last && PartTexts.endsWithDroppedSpace(placed.text())
        ? new Excerpt(text + " ", piece.start(), piece.end() + 1)
        : new Excerpt(text, piece.start(), piece.end());
  }

  private void addPlace(Placed placed, Element link) {
    InlineLayoutBox box = requireNonNull(placed.text().getParent());
    Piece piece = placed.piece();
    Rectangle2D dots = new Rectangle(piece.x(), box.getAbsY(), piece.width(), box.getHeight());
    page.links().add(link, page.pen().area(dots));
  }

  /// Writes text that belongs to no line.
  void draw(SizedFont wanted, FSColor wantedColor, String text, float x, float y) {
    page.ink(wantedColor);
    float at = x;
    for (VisualOrder.Span span : VisualOrder.spans(text, page.isMirrored())) {
      Excerpt excerpt = new Excerpt(text, span.start(), span.end());
      page.pen()
          .write(
              wanted, wanted.typeset(excerpt, span.rightToLeft(), ""), span.rightToLeft(), at, y);
      at += wanted.width(excerpt);
    }
  }

  /// Draws a line under, or over, all texts in a box.
  void underline(RenderingContext c, InlineLayoutBox box, TextDecoration decoration) {
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineText text) {
        for (Piece piece : texts.pieces(c, text, page.isMirrored())) {
          page.fillRect(
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
}
