package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// The texts of one line, on their way from the order in which Flying Saucer draws them to the
/// order in which they are read: it draws the markers of all lists of a page first, and what is
/// nested in a line after all that surrounds it.
final class GatheredLine {
  /// The bullet or number of a list item, drawn apart from the item's text.
  ///
  /// @param actualText what a shape stands for; nothing where text is drawn
  /// @param drawing draws it
  record Marker(float x, float y, Optional<String> actualText, Runnable drawing) {}

  private final List<Marker> markers = new ArrayList<>();
  private final List<InlineText> texts = new ArrayList<>();

  void add(Marker marker) {
    markers.add(marker);
  }

  void add(InlineText text) {
    texts.add(text);
  }

  /// Whether `text` stands in another line than what is gathered.
  boolean endsBefore(InlineText text) {
    return !texts.isEmpty() && !lineOf(texts.getFirst()).equals(lineOf(text));
  }

  /// The markers that belong to the line, the innermost list's first.
  List<Marker> takeMarkers() {
    if (texts.isEmpty() || markers.isEmpty()) {
      return List.of();
    }
    InlineText first = texts.getFirst();
    LineBox line = lineOf(first);
    return take(marker ->
        marker.y >= line.getAbsY()
            && marker.y <= line.getAbsY() + line.getHeight()
            && marker.x <= left(first));
  }

  /// The list items that the line is in, the innermost first.
  List<Element> listItems() {
    List<Element> items = new ArrayList<>();
    for (Box at = lineOf(texts.getFirst()); at != null; at = at.getParent()) {
      if (isListItem(at)) {
        items.add(at.getElement());
      }
    }
    return items;
  }

  private static boolean isListItem(Box box) {
    return box.getElement() != null && box.getElement().getNodeName().equals("li");
  }

  /// The markers of items that have no text.
  List<Marker> takeLeftMarkers() {
    return take(marker -> true);
  }

  private List<Marker> take(Predicate<Marker> wanted) {
    List<Marker> taken =
        markers.stream()
            .filter(wanted)
            .sorted(Comparator.comparingDouble(marker -> -marker.x))
            .toList();
    markers.removeAll(taken);
    return taken;
  }

  /// @param order of a text among others
  List<InlineText> takeTexts(ToLongFunction<InlineText> order) {
    List<InlineText> taken = new ArrayList<>(texts);
    texts.clear();
    taken.sort(Comparator.comparingLong(order));
    return taken;
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  InlineText first() {
    return texts.getFirst();
  }

  static LineBox lineOf(InlineText text) {
    return requireNonNull(text.getParent()).getLineBox();
  }

  private static int left(InlineText text) {
    return requireNonNull(text.getParent()).getAbsX() + text.getX();
  }
}
