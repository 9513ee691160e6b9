package nl.bijsluiter.advice.rule;

import java.util.function.IntPredicate;

/// Which characters a text may hold.
final class Printable {
  private static final int GRAPHEME_JOINER = 0x034F;

  private Printable() {}

  /// Those of one line: nothing that is invisible or steers the layout, and a glyph for each.
  static IntPredicate inLine(IntPredicate drawable) {
    return c -> !isRefused(c) && drawable.test(c);
  }

  /// Those, and the line feed.
  static IntPredicate inParagraphs(IntPredicate drawable) {
    return inLine(drawable).or(c -> c == '\n');
  }

  private static boolean isRefused(int c) {
    return isVariationSelector(c)
        || c == GRAPHEME_JOINER
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  private static boolean isVariationSelector(int c) {
    return isBetween(c, 0xFE00, 0xFE0F)
        || isBetween(c, 0xE0100, 0xE01EF)
        || isBetween(c, 0x180B, 0x180F);
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
