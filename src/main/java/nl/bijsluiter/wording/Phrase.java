package nl.bijsluiter.wording;

import java.util.List;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.wording.text.Clause;
import nl.bijsluiter.wording.text.Span;
import nl.bijsluiter.wording.text.WordPattern;

/// A way of saying what an advice may not say.
///
/// @param rule the rule that refuses it
/// @param why which of the rule's explanations fits
/// @param instead words to put in its place, in the language of the phrase
/// @param refused how it is said
/// @param passed what in the same clause shows that it is meant otherwise
/// @param caught sentences that it must catch
/// @param honest sentences like it that nothing may catch
record Phrase(
    Code rule,
    String why,
    String instead,
    List<WordPattern> refused,
    List<WordPattern> passed,
    List<String> caught,
    List<String> honest) {
  Phrase {
    refused = List.copyOf(refused);
    passed = List.copyOf(passed);
    caught = List.copyOf(caught);
    honest = List.copyOf(honest);
  }

  /// Where it stands in `clause`.
  List<Span> find(Clause clause) {
    var found = refused.stream().flatMap(pattern -> pattern.find(clause).stream()).toList();
    return found.isEmpty() || passed.stream().anyMatch(pattern -> pattern.isIn(clause))
        ? List.of()
        : found;
  }
}
