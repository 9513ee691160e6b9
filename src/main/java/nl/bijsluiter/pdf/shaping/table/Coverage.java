package nl.bijsluiter.pdf.shaping.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The coverage table: glyphs in ascending order, each with its place in that order.
public final class Coverage implements GlyphPattern {
  private static final int LIST = 1;
  private static final int RANGES = 2;

  private final char[] glyphs;

  private Coverage(char[] glyphs) {
    this.glyphs = glyphs;
  }

  public static Coverage of(FontBytes table) {
    int count = table.uint16(2);
    return switch (table.uint16(0)) {
      case LIST -> of(table.uint16s(4, count));
      case RANGES ->
          of(IntStream.range(0, count).flatMap(i -> range(table.at(4 + 6 * i))).toArray());
      default -> throw new UnusableFont("coverage of format " + table.uint16(0));
    };
  }

  private static IntStream range(FontBytes range) {
    return IntStream.rangeClosed(range.uint16(0), range.uint16(2));
  }

  private static Coverage of(int[] glyphs) {
    char[] ascending = new char[glyphs.length];
    for (int i = 0; i < glyphs.length; i++) {
      ascending[i] = (char) glyphs[i];
      if (i > 0 && glyphs[i] < glyphs[i - 1]) {
        throw new UnusableFont("coverage is not in order at glyph " + glyphs[i]);
      }
    }
    return new Coverage(ascending);
  }

  /// The place of a glyph among those that are covered; negative where it is none of them.
  public int index(int glyph) {
    return Arrays.binarySearch(glyphs, (char) glyph);
  }

  @Override
  public boolean accepts(int glyph) {
    return index(glyph) >= 0;
  }

  public int size() {
    return glyphs.length;
  }
}
