package nl.bijsluiter.pdf.shaping;

import java.text.Normalizer;
import nl.bijsluiter.pdf.shaping.table.CharacterMap;

/// The characters of a run as the font wants them: a letter and its marks as one character where
/// the font has it, as several where it has not, and marks in the order in which they stack.
final class NormalizedText {
  private static final int NONE = -1;

  private final CharacterMap font;
  private final int[] characters;
  private final int[] places;
  private int length;

  private NormalizedText(CharacterMap font, int capacity) {
    this.font = font;
    this.characters = new int[capacity];
    this.places = new int[capacity];
  }

  static NormalizedText of(TextRun run, CharacterMap font) {
    // No character decomposes into more than four.
    NormalizedText text = new NormalizedText(font, 4 * (run.end() - run.start()));
    int start = run.start();
    while (start < run.end()) {
      int end = endOfLetter(run, start);
      text.add(run.text().substring(start, end), start);
      start = end;
    }
    return text;
  }

  /// Behind a character and the marks on it.
  private static int endOfLetter(TextRun run, int start) {
    int end = run.text().offsetByCodePoints(start, 1);
    while (end < run.end() && isMark(run.text().codePointAt(end))) {
      end = run.text().offsetByCodePoints(end, 1);
    }
    return end;
  }

  static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /// Takes the letter apart, orders its marks, and puts together what the font has.
  private void add(String letter, int place) {
    boolean single = letter.codePointCount(0, letter.length()) == 1;
    if (single && font.glyph(letter.codePointAt(0)) != 0) {
      append(letter.codePointAt(0), place);
      return;
    }
    int start = length;
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i = apart.offsetByCodePoints(i, 1)) {
      append(apart.codePointAt(i), apart.equals(letter) ? place + i : place);
    }
    MarkOrder.sort(characters, places, start, length);
    if (Normalizer.normalize(apart, Normalizer.Form.NFC).length() < apart.length()) {
      compose(start);
    }
  }

  private void compose(int base) {
    int end = base + 1;
    for (int i = end; i < length; i++) {
      boolean blocked = end > base + 1 && areOfOneClass(characters[end - 1], characters[i]);
      int whole = blocked ? NONE : composed(characters[base], characters[i]);
      if (whole != NONE && font.glyph(whole) != 0) {
        characters[base] = whole;
      } else {
        characters[end] = characters[i];
        places[end] = places[i];
        end++;
      }
    }
    length = end;
  }

  /// The character that stands for both, or [#NONE].
  private static int composed(int base, int mark) {
    String whole = Normalizer.normalize(string(base, mark), Normalizer.Form.NFC);
    return whole.codePointCount(0, whole.length()) == 1 ? whole.codePointAt(0) : NONE;
  }

  /// Whether two marks stand in the same place, so that neither may pass the other: of one
  /// Canonical_Combining_Class.
  private static boolean areOfOneClass(int mark, int other) {
    return Normalizer.isNormalized(string(mark, other), Normalizer.Form.NFD)
        && Normalizer.isNormalized(string(other, mark), Normalizer.Form.NFD);
  }

  private static String string(int first, int second) {
    return new StringBuilder(4).appendCodePoint(first).appendCodePoint(second).toString();
  }

  private void append(int character, int place) {
    characters[length] = character;
    places[length] = place;
    length++;
  }

  int length() {
    return length;
  }

  int character(int i) {
    return characters[i];
  }

  /// Where in the text of the run the character stands, or the letter that it is part of.
  int place(int i) {
    return places[i];
  }
}
