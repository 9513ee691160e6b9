package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bijsluiter.pdf.paint.VisualOrder.Piece;
import nl.bijsluiter.pdf.structure.ReadingOrder;
import nl.bijsluiter.pdf.text.Excerpt;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/// The laid-out texts of one part: whose they are, when they are read, and where they go.
final class PartTexts {
  private final ReadingOrder order;
  private final IdentityHashMap<InlineText, List<Piece>> pieces = new IdentityHashMap<>();
  private final Set<Box> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

  PartTexts(ReadingOrder order) {
    this.order = order;
  }

  /// The element that a text stands in; nothing for what a page's style adds.
  Optional<Element> element(InlineText text) {
    Node node = text.getTextNode();
    if (node != null && node.getParentNode() instanceof Element element) {
      return Optional.of(element);
    }
    for (Box at = text.getParent(); at != null; at = at.getParent()) {
      if (at.getElement() != null) {
        return Optional.of(at.getElement());
      }
    }
    return Optional.empty();
  }

  /// A piece of a text on its way to the page.
  ///
  /// @param firstTime whether the text was not drawn before, as the repeated head of a table is
  record Placed(InlineText text, Piece piece, boolean firstTime) {}

  /// The pieces of a line in the order in which they are drawn: where something in it goes from
  /// right to left, from left to right as they are seen. That is what those expect who extract text
  /// without its structure; the structure has its own order.
  ///
  /// @param line its texts in the order in which they are read
  List<Placed> placed(RenderingContext c, List<InlineText> line, boolean rightToLeft) {
    List<Placed> placed = new ArrayList<>();
    for (InlineText text : line) {
      boolean firstTime = drawn.add(text);
      pieces(c, text, rightToLeft).forEach(piece -> placed.add(new Placed(text, piece, firstTime)));
    }
    if (placed.stream().anyMatch(some -> some.piece.rightToLeft())) {
      placed.sort(Comparator.comparingInt(some -> rightToLeft ? -some.piece.x() : some.piece.x()));
    }
    return placed;
  }

  /// When a piece of a text is read.
  long place(Placed placed) {
    Node node = placed.text.getTextNode();
    return node == null
        ? place(placed.text)
        : order.place(node, placed.text.getStart() + placed.piece.start());
  }

  /// When a text is read.
  long place(InlineText text) {
    Node node = text.getTextNode();
    if (node != null) {
      return order.place(node, text.getStart());
    }
    boolean after = "after".equals(requireNonNull(text.getParent()).getPseudoElementOrClass());
    return element(text)
        .map(element -> after ? order.end(element) : order.place(element, 0))
        .orElse(0L);
  }

  /// Whether a box is drawn for the first time, not as part of the repeated head of a table.
  boolean isFirstTime(Box box) {
    return drawn.add(box);
  }

  /// The stretches of a text, each with its direction and place, in the order in which they are
  /// read.
  ///
  /// @param rightToLeft the direction of its block
  List<Piece> pieces(RenderingContext c, InlineText text, boolean rightToLeft) {
    LineBox line = GatheredLine.lineOf(text);
    Box block = requireNonNull(line.getParent());
    if (placed.add(block) || line.isContainsDynamicFunction()) {
      pieces.putAll(
          VisualOrder.of(block, rightToLeft, (inText, start, end) -> width(c, inText, start, end)));
    }
    List<Piece> found = pieces.get(text);
    return found == null ? List.of(asLaidOut(text, rightToLeft)) : found;
  }

  private static int width(RenderingContext c, InlineText text, int start, int end) {
    return Math.round(
        BoxStyle.font(c, requireNonNull(text.getParent()))
            .width(new Excerpt(text.getSubstring(), start, end)));
  }

  private static Piece asLaidOut(InlineText text, boolean rightToLeft) {
    int x = requireNonNull(text.getParent()).getAbsX() + text.getX();
    return new Piece(0, text.getSubstring().length(), rightToLeft, x, text.getWidth());
  }

  /// Whether the layout dropped a space, or the new line of a `br`, at the end of this line;
  /// whoever extracts the text needs it between this word and the next line's.
  static boolean endsWithDroppedSpace(InlineText text) {
    String all = text.getMasterText();
    return text.getEnd() < all.length()
        && Character.isWhitespace(all.charAt(text.getEnd()))
        && isLast(text, GatheredLine.lineOf(text).findTrailingText());
  }

  private static boolean isLast(InlineText text, @Nullable InlineText last) {
    return text.equals(last);
  }
}
