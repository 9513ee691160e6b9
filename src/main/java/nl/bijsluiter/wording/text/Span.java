package nl.bijsluiter.wording.text;

/// Words of a clause that stand together.
///
/// @param from the index of the first
/// @param to the index behind the last
public record Span(int from, int to) {
  Span around(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
