package nl.bijsluiter.letter;

/// What a letter says of itself on every page.
public enum Marking {
  /// A letter that counts.
  NONE,
  /// In a frame: sealed with the demo seal, without value.
  TRIAL,
  /// Across the page and in the title: a preview.
  DRAFT
}
