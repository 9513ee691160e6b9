package nl.bijsluiter.pdf.shaping;

import java.util.Objects;

/// A piece of text of one direction and one script.
///
/// @param text in logical order, with what stands around the piece
/// @param start in UTF-16 units
/// @param end behind the last
/// @param language a BCP 47 tag, or nothing
public record TextRun(
    String text, int start, int end, boolean rightToLeft, Script script, String language) {
  public TextRun {
    Objects.checkFromToIndex(start, end, text.length());
  }

  /// The piece of it between two places of the text, as a text of its own.
  TextRun word(int from, int to) {
    return new TextRun(text.substring(from, to), 0, to - from, rightToLeft, script, language);
  }
}
