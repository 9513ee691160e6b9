package nl.bijsluiter.pdf.shaping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.bijsluiter.pdf.shaping.ShapedRun.Placed;
import nl.bijsluiter.pdf.shaping.table.FontFile;

/// A font, read once, that knows how to shape text. Immutable but for what it remembers of shaped
/// words; all threads share it.
public final class OpenTypeFont {
  private final FontTables tables;
  private final WordCache words;

  private OpenTypeFont(FontFile file) {
    tables = FontTables.of(file);
    Shaper shaper = new Shaper(tables, new Plans(file, tables.definitions()));
    words = new WordCache(shaper::shape);
  }

  /// Reads a font.
  ///
  /// @throws nl.bijsluiter.pdf.shaping.table.UnusableFont where these are not the bytes of a whole
  ///   TrueType font, or it needs what we do not do
  public static OpenTypeFont of(byte[] file) {
    return new OpenTypeFont(FontFile.of(file));
  }

  /// The glyph of a character on its own; 0 where there is none.
  public int glyph(int codePoint) {
    return tables.characters().glyph(codePoint);
  }

  /// The width of a glyph in thousandths of the font's size, rounded down: as the file says it.
  public int advance(int glyph) {
    return tables.metrics().advance(glyph) * 1000 / tables.unitsPerEm();
  }

  /// One of the glyphs without outline and width that end a font of ours for the Arabic script:
  /// they stand for the second letter of a ligature, so that a reader of the file finds both
  /// letters.
  ///
  /// @return negative where the font has none
  public int emptyGlyph(int number) {
    return tables.emptyGlyphs().glyph(number);
  }

  /// Shapes word by word, and remembers words: letters share most of their text.
  public ShapedRun shape(TextRun run) {
    List<Placed> parts = new ArrayList<>();
    forEachWord(run, (word, start) -> parts.add(new Placed(words.shape(word), start)));
    if (run.rightToLeft()) {
      Collections.reverse(parts);
    }
    return ShapedRun.joined(parts);
  }

  /// How wide it is shaped, in thousandths of the font's size.
  public float width(TextRun run) {
    float[] width = {0};
    forEachWord(run, (word, start) -> width[0] += words.shape(word).width());
    return width[0];
  }

  private static void forEachWord(TextRun run, ObjIntConsumer<TextRun> use) {
    int start = run.start();
    while (start < run.end()) {
      int end = endOfWord(run, start);
      use.accept(run.word(start, end), start);
      start = end;
    }
  }

  /// The end of a word, or of the spaces between words.
  private static int endOfWord(TextRun run, int start) {
    boolean space = run.text().charAt(start) == ' ';
    int end = start + 1;
    while (end < run.end() && (run.text().charAt(end) == ' ') == space) {
      end++;
    }
    return end;
  }
}
