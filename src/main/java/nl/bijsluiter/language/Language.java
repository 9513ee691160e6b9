package nl.bijsluiter.language;

/// A language in which we have texts, and how complete they are.
///
/// @param tag a language tag (RFC 5646), lower case
/// @param name its name in the language itself
/// @param dutchName its name in Dutch
/// @param state the lowest state of its texts for readers
/// @param missing how many texts for readers it lacks
/// @param stale how many of them were made from another Dutch text than today's
/// @param issuable whether a letter may leave in it
public record Language(
    String tag,
    String name,
    String dutchName,
    Direction direction,
    TranslationState state,
    int missing,
    int stale,
    boolean issuable) {
  /// The language of every letter, beside which all others stand, and which prevails.
  public static final String DUTCH = "nl";
}
