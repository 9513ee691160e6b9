package nl.bijsluiter.wrong.letter;

/// Keeps state that all requests share.
final class RemembersTheLast {
  static String last = "";

  private RemembersTheLast() {}
}
