package nl.bijsluiter.pdf.shaping;

import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.FontFile;
import nl.bijsluiter.pdf.shaping.table.HorizontalMetrics;
import nl.bijsluiter.pdf.shaping.table.Outlines;

/// The six glyphs without outline and width that our build of an Arabic font puts behind all
/// others.
///
/// @param first negative where the font has none
record EmptyGlyphs(int first) {
  private static final int COUNT = 6;
  private static final int NONE = -1;

  /// The letters that end a ligature with lam, each with a glyph of its own; the last glyph is for
  /// all others.
  private static final String LETTERS = "\u0627\u0623\u0625\u0622\u0671";

  static EmptyGlyphs of(FontFile font, HorizontalMetrics metrics) {
    int glyphs = font.required("maxp").uint16(4);
    Outlines outlines = Outlines.of(font);
    boolean present =
        glyphs > COUNT
            && IntStream.range(glyphs - COUNT, glyphs)
                .allMatch(glyph -> metrics.advance(glyph) == 0 && outlines.isEmpty(glyph));
    return new EmptyGlyphs(present ? glyphs - COUNT : NONE);
  }

  boolean arePresent() {
    return first != NONE;
  }

  int glyph(int number) {
    return arePresent() && number >= 0 && number < COUNT ? first + number : NONE;
  }

  /// The one that stands for a letter.
  int of(char letter) {
    int number = LETTERS.indexOf(letter);
    return glyph(number < 0 ? COUNT - 1 : number);
  }
}
