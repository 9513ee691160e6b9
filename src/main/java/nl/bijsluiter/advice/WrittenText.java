package nl.bijsluiter.advice;

/// A text that the caller wrote.
///
/// @param location its JSON Pointer
/// @param language the tag of the language it is in
public record WrittenText(String location, Use use, String language, String text) {
  /// What a text is for.
  public enum Use {
    /// The adviser's own words, or their translation.
    FREE,
    /// A line of the address.
    ADDRESS,
    /// Who answers for the letter.
    SIGNATORY,
    REFERENCE
  }
}
