package nl.bijsluiter.advice.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.bijsluiter.advice.Organisation;

/// All that a rule looks at beside the advice.
///
/// @param today the day in Europe/Amsterdam
/// @param issuers the kind of organisation of each issuer, by id
/// @param languages the tags of the languages in which a letter may leave
/// @param drawable whether a font of ours has a glyph for a code point
/// @param wording what finds words that no text may hold
/// @param unreadable the JSON Pointers of what came, but with a wrong type
public record Circumstances(
    LocalDate today,
    Limits limits,
    Map<String, Organisation> issuers,
    Set<String> languages,
    IntPredicate drawable,
    Wording wording,
    Set<String> unreadable) {
  public Circumstances {
    issuers = Map.copyOf(issuers);
    languages = Set.copyOf(languages);
    unreadable = Set.copyOf(unreadable);
  }

  /// The same for an advice in which these fields could not be read.
  public Circumstances unreadable(Set<String> pointers) {
    return new Circumstances(today, limits, issuers, languages, drawable, wording, pointers);
  }

  /// Whether something came here, but could not be read.
  boolean isUnreadable(String pointer) {
    return unreadable.contains(pointer);
  }
}
