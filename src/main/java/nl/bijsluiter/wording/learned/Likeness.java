package nl.bijsluiter.wording.learned;

/// What a sentence looks like, beside the sentences learned from.
public enum Likeness {
  /// Like those that may be said, whatever words are in it.
  HONEST,
  /// Like neither: its words decide.
  UNSURE,
  /// Like those that break the rule, in whatever words.
  BROKEN
}
