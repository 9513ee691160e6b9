package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// Where the texts of lines go when they hold more than one direction.
///
/// Flying Saucer lays lines out in the order in which they are read. This applies the Unicode
/// Bidirectional Algorithm (UAX 9): levels over a whole block, as one paragraph, with `bdi` and
/// `dir` as isolates; then each line is reordered.
final class VisualOrder {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final Pattern HYPHEN_IN_NUMBER = Pattern.compile("(?<=\\d)[-\u2010\u2011](?=\\d)");
  private static final char OBJECT = '\uFFFC';

  /// Part of a text, in one direction.
  ///
  /// @param start in the text's own characters
  /// @param x its edge where the line begins, in dots
  record Piece(int start, int end, boolean rightToLeft, int x, int width) {}

  /// A stretch of text in one direction.
  record Span(int start, int end, boolean rightToLeft) {
    private Span movedBy(int distance) {
      return new Span(start + distance, end + distance, rightToLeft);
    }
  }

  /// How wide part of a text is, in dots.
  @FunctionalInterface
  interface Measure {
    int width(InlineText text, int start, int end);
  }

  /// A text, or a box that stands in the line like a character, and where it is in the paragraph.
  private record Item(@Nullable InlineText text, Box box, int start, int length) {
    int end() {
      return start + length;
    }
  }

  /// Part of an item, in one direction.
  private record Run(Item item, int start, int end, boolean rightToLeft) {}

  private final boolean rightToLeft;
  private final Measure measure;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<List<Item>> lines = new ArrayList<>();
  private final IdentityHashMap<InlineText, List<Piece>> pieces = new IdentityHashMap<>();

  private VisualOrder(boolean rightToLeft, Measure measure) {
    this.rightToLeft = rightToLeft;
    this.measure = measure;
  }

  /// The pieces of each text of a block, in the order in which they are read; nothing where all
  /// goes in one direction as it stands.
  ///
  /// @param rightToLeft the direction of the block, and that in which `x` grows
  static IdentityHashMap<InlineText, List<Piece>> of(
      Box block, boolean rightToLeft, Measure measure) {
    VisualOrder order = new VisualOrder(rightToLeft, measure);
    order.readLines(block);
    if (rightToLeft || Bidi.requiresBidi(order.characters(), 0, order.paragraph.length())) {
      order.place();
    }
    return order.pieces;
  }

  private char[] characters() {
    return paragraph.toString().toCharArray();
  }

  private void readLines(Box block) {
    for (int i = 0; i < block.getChildCount(); i++) {
      if (block.getChild(i) instanceof LineBox line) {
        List<Item> items = new ArrayList<>();
        line.getChildren().forEach(child -> read(child, items));
        lines.add(items);
        paragraph.append(' ');
      }
    }
  }

  private void read(Box box, List<Item> items) {
    if (!(box instanceof InlineLayoutBox inline)) {
      items.add(new Item(null, box, paragraph.length(), 1));
      paragraph.append(OBJECT);
      return;
    }
    String isolate = isolate(inline.getElement());
    if (inline.isStartsHere()) {
      paragraph.append(isolate);
    }
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText text) {
        read(text, inline, items);
      } else {
        read((Box) child, items);
      }
    }
    if (inline.isEndsHere() && !isolate.isEmpty()) {
      paragraph.append(END_OF_ISOLATE);
    }
  }

  private void read(InlineText text, Box box, List<Item> items) {
    String characters = text.getSubstring();
    if (!characters.isEmpty()) {
      items.add(new Item(text, box, paragraph.length(), characters.length()));
      paragraph.append(characters);
    }
  }

  private static String isolate(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return switch (element.getAttribute("dir")) {
      case "ltr" -> String.valueOf(LEFT_TO_RIGHT_ISOLATE);
      case "rtl" -> String.valueOf(RIGHT_TO_LEFT_ISOLATE);
      case "auto" -> String.valueOf(FIRST_STRONG_ISOLATE);
      default -> element.getNodeName().equals("bdi") ? String.valueOf(FIRST_STRONG_ISOLATE) : "";
    };
  }

  private void place() {
    Bidi levels = levels(paragraph.toString(), rightToLeft);
    lines.stream().filter(items -> !items.isEmpty()).forEach(items -> place(items, levels));
    pieces.values().forEach(list -> list.sort(Comparator.comparingInt(Piece::start)));
  }

  private void place(List<Item> items, Bidi levels) {
    int x = items.stream().mapToInt(VisualOrder::left).min().orElseThrow();
    for (Run run : runs(items, levels)) {
      InlineText text = run.item.text;
      if (text == null) {
        x += run.item.box.getWidth();
      } else {
        int width = measure.width(text, run.start, run.end);
        pieces
            .computeIfAbsent(text, key -> new ArrayList<>())
            .add(new Piece(run.start, run.end, run.rightToLeft, x, width));
        x += width;
      }
    }
  }

  private static int left(Item item) {
    return item.box.getAbsX() + (item.text == null ? 0 : item.text.getX());
  }

  private List<Run> runs(List<Item> items, Bidi levels) {
    int start = items.getFirst().start;
    Bidi line = levels.createLineBidi(start, items.getLast().end());
    return spans(line, rightToLeft).stream()
        .flatMap(span -> runs(items, span.movedBy(start)).stream())
        .toList();
  }

  private List<Run> runs(List<Item> items, Span span) {
    List<Run> runs = new ArrayList<>();
    for (Item item : items) {
      int start = Math.max(span.start, item.start);
      int end = Math.min(span.end, item.end());
      if (start < end) {
        runs.add(new Run(item, start - item.start, end - item.start, span.rightToLeft));
      }
    }
    return span.rightToLeft == rightToLeft ? runs : runs.reversed();
  }

  /// The stretches of a text of its own, in the direction in which `x` grows.
  static List<Span> spans(String text, boolean rightToLeft) {
    return spans(levels(text, rightToLeft), rightToLeft);
  }

  private static List<Span> spans(Bidi line, boolean rightToLeft) {
    int count = line.getRunCount();
    byte[] levels = new byte[count];
    Span[] spans = new Span[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      spans[i] = new Span(line.getRunStart(i), line.getRunLimit(i), (levels[i] & 1) == 1);
    }
    Bidi.reorderVisually(levels, 0, spans, 0, count);
    return rightToLeft ? List.of(spans).reversed() : List.of(spans);
  }

  /// A hyphen within a number is taken for a separator of digits, as a full stop is: behind an
  /// Arabic letter the algorithm would else turn "0800-2000" around.
  private static Bidi levels(String text, boolean rightToLeft) {
    return new Bidi(
        HYPHEN_IN_NUMBER.matcher(text).replaceAll("."),
        rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /// The block that a line's direction is decided over.
  static Box blockOf(InlineText text) {
    return requireNonNull(GatheredLine.lineOf(text).getParent());
  }
}
