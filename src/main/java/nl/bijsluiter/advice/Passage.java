package nl.bijsluiter.advice;

/// A passage of a text, in code points of the text as it was sent.
///
/// @param offset how many code points stand before it
/// @param length how many it holds
public record Passage(int offset, int length) {}
