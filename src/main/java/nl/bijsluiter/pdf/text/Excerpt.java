package nl.bijsluiter.pdf.text;

/// Part of a text, with the rest of it around it.
///
/// @param start of its first character, in UTF-16 units
/// @param end behind its last one
public record Excerpt(String text, int start, int end) {
  public static Excerpt all(String text) {
    return new Excerpt(text, 0, text.length());
  }
}
