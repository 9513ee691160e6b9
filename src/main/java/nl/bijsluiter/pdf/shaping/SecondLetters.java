package nl.bijsluiter.pdf.shaping;

import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;

/// Gives the second letter of a ligature, as alef of lam-alef, an empty glyph of its own. A PDF
/// says of each glyph which text it stands for, and readers of right-to-left text turn around what
/// stands for several letters at once.
final class SecondLetters {
  private static final int NONE = -1;

  private final FontTables font;

  SecondLetters(FontTables font) {
    this.font = font;
  }

  /// @param buffer in logical order, all glyphs in their places
  void insert(TextRun run, GlyphBuffer buffer) {
    if (!font.emptyGlyphs().arePresent()) {
      return;
    }
    for (int i = buffer.length() - 1; i >= 0; i--) {
      if (buffer.ligature(i) != 0 && !isMark(buffer, i)) {
        int second = secondLetter(run, buffer.cluster(i) + 1, endOfText(run, buffer, i));
        if (second != NONE) {
          int glyph = font.emptyGlyphs().of(run.text().charAt(second));
          buffer.insertBehind(i, glyph, second);
        }
      }
    }
  }

  private boolean isMark(GlyphBuffer buffer, int at) {
    return font.definitions().isMark(buffer.glyph(at));
  }

  /// Where the text of the next letter begins.
  private int endOfText(TextRun run, GlyphBuffer buffer, int at) {
    for (int i = at + 1; i < buffer.length(); i++) {
      if (!isMark(buffer, i)) {
        return buffer.cluster(i);
      }
    }
    return run.end();
  }

  private static int secondLetter(TextRun run, int start, int end) {
    for (int i = start; i < end; i++) {
      if (JoiningType.of(run.text().charAt(i)).isLetter()) {
        return i;
      }
    }
    return NONE;
  }
}
