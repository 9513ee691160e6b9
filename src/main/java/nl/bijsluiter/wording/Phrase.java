package nl.bijsluiter.wording;

import java.util.ArrayList;
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
/// @param always how it is said, whatever the sentence around it looks like
/// @param refused how else it is said
/// @param across how it is said in one clause and one behind it: "if you refuse, we report it"
/// @param anywhere how it is said in the writer's own words of one sentence, wherever its commas
///   are
/// @param passed what in the same clause shows that it is meant otherwise
/// @param told what in the same sentence shows that it tells, and advises nothing
/// @param caught sentences that it must catch
/// @param honest sentences like it that nothing may catch
record Phrase(
    Code rule,
    String why,
    String instead,
    List<WordPattern> always,
    List<WordPattern> refused,
    List<Pair> across,
    List<WordPattern> anywhere,
    List<WordPattern> passed,
    List<WordPattern> told,
    List<String> caught,
    List<String> honest) {
  Phrase {
    always = List.copyOf(always);
    refused = List.copyOf(refused);
    across = List.copyOf(across);
    anywhere = List.copyOf(anywhere);
    passed = List.copyOf(passed);
    told = List.copyOf(told);
    caught = List.copyOf(caught);
    honest = List.copyOf(honest);
  }

  /// What one clause says, and what one behind it adds.
  record Pair(WordPattern first, WordPattern behind) {
    List<Span> find(Clause clause, Clause follower) {
      if (!first.canBeIn(clause) || !behind.canBeIn(follower)) {
        return List.of();
      }
      var size = clause.words().size();
      return first.find(clause).stream()
          .flatMap(from ->
              behind.find(follower).stream().map(to -> new Span(from.from(), size + to.to())))
          .toList();
    }
  }

  /// Whether `sentence`, of which the clauses are joined, may say it.
  boolean mayStandIn(Clause sentence) {
    return told.stream().anyMatch(pattern -> pattern.isIn(sentence));
  }

  /// Where it stands in `clause`, in words that leave no doubt.
  List<Span> findAlways(Clause clause) {
    return find(always, clause);
  }

  /// Where it stands in `clause`, in other words.
  List<Span> find(Clause clause) {
    return find(refused, clause);
  }

  /// Where it stands in `sentence`, of which the clauses are joined.
  List<Span> findAnywhere(Clause sentence) {
    return find(anywhere, sentence);
  }

  private List<Span> find(List<WordPattern> said, Clause clause) {
    var spans = said.stream().flatMap(pattern -> pattern.find(clause).stream()).toList();
    return isPassed(spans, clause) ? List.of() : spans;
  }

  /// Where it stands in `clause` and `follower` together, as if nothing stood between them.
  List<Span> findAcross(Clause clause, Clause follower) {
    List<Span> spans = new ArrayList<>();
    for (var pair : across) {
      spans.addAll(pair.find(clause, follower));
    }
    return isPassed(spans, clause, follower) ? List.of() : spans;
  }

  private boolean isPassed(List<Span> found, Clause clause) {
    return !found.isEmpty() && passed.stream().anyMatch(pattern -> pattern.isIn(clause));
  }

  private boolean isPassed(List<Span> found, Clause clause, Clause follower) {
    return !found.isEmpty() && isPassed(found, clause.joined(follower));
  }
}
