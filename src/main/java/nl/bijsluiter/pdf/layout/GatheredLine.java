package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.bijsluiter.pdf.text.SizedFont;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// The texts of one line, on their way from the order in which Flying Saucer draws them to the
/// order in which they are read: it draws the numbers of all lists of a page first, and what is
/// nested in a line after all that surrounds it.
final class GatheredLine {
  /// The number of a list item, drawn apart from the item's text.
  record Marker(String text, float x, float y, SizedFont font, FSColor color) {}

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

  /// The markers that belong to the line.
  List<Marker> takeMarkers() {
    if (texts.isEmpty()) {
      return List.of();
    }
    InlineText first = texts.getFirst();
    LineBox line = lineOf(first);
    return take(marker ->
        marker.y >= line.getAbsY()
            && marker.y <= line.getAbsY() + line.getHeight()
            && marker.x <= left(first));
  }

  /// The markers of items that have no text.
  List<Marker> takeLeftMarkers() {
    return take(marker -> true);
  }

  private List<Marker> take(Predicate<Marker> wanted) {
    List<Marker> taken = markers.stream().filter(wanted).toList();
    markers.removeAll(taken);
    return taken;
  }

  List<InlineText> takeTexts() {
    List<InlineText> taken =
        texts.stream().sorted(Comparator.comparingInt(GatheredLine::left)).toList();
    texts.clear();
    return taken;
  }

  static LineBox lineOf(InlineText text) {
    return requireNonNull(text.getParent()).getLineBox();
  }

  private static int left(InlineText text) {
    return requireNonNull(text.getParent()).getAbsX() + text.getX();
  }
}
