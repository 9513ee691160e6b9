package nl.bijsluiter.advice;

/// A passage of a text, in code points of the text as it was sent.
///
/// @param offset how many code points stand before it
/// @param length how many it holds
public record Passage(int offset, int length) {
  /// How many code points stand before what follows it.
  public int end() {
    return offset + length;
  }

  /// Whether the two have a code point in common.
  public boolean overlaps(Passage other) {
    return offset < other.end() && other.offset < end();
  }
}
