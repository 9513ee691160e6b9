package nl.bijsluiter.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.wording.text.Clause;
import nl.bijsluiter.wording.text.Sentence;
import nl.bijsluiter.wording.text.Span;
import nl.bijsluiter.wording.text.Word;
import nl.bijsluiter.wording.text.WordPattern;

/// What makes the words around it a report of others, and no order: "the court has decided that",
/// "you told us that", "so he said".
///
/// @param opening covers what comes behind it in its sentence, up to a clause that begins afresh
/// @param closing covers the clauses before it
/// @param denied covers all of its clause: what it says is not so, or not needed
/// @param afresh how a clause begins that is the writer's own again
/// @param split where the writer's own clause begins without a comma
/// @param subject how a statement begins, and no question
/// @param request how a question begins that asks to do something, and nothing else
record Frames(
    List<WordPattern> opening,
    List<WordPattern> closing,
    List<WordPattern> denied,
    List<WordPattern> afresh,
    List<WordPattern> split,
    List<WordPattern> subject,
    List<WordPattern> request) {
  private static final int NOTHING = Integer.MAX_VALUE;

  /// A clause, and from which of its words on it is the writer's own no more.
  record Own(Clause clause, int until) {
    boolean holds(Span span) {
      return span.from() < until;
    }

    private Stream<Word> words() {
      return clause.words().stream().limit(until);
    }
  }

  /// What of `clauses` is the writer's own, as if nothing stood between.
  static Clause joined(List<Own> clauses) {
    return Clause.of(clauses.stream().flatMap(Own::words).toList(), false);
  }

  /// The clauses of `sentence`, cut further.
  List<Own> own(Sentence sentence) {
    var clauses = sentence.clauses().stream().flatMap(this::cut).toList();
    List<Own> own = new ArrayList<>();
    var reported = false;
    for (var clause : clauses) {
      reported &= clause.announced() || !isIn(afresh, clause);
      var opening = reported ? 0 : opening(clause);
      reported |= opening != NOTHING;
      var covered = isAsked(sentence, clause, clauses) || isIn(denied, clause);
      var until = covered ? 0 : opening;
      if (!own.isEmpty() && isIn(closing, clause)) {
        own.replaceAll(before -> new Own(before.clause(), 0));
      }
      own.add(new Own(clause, until));
    }
    return own;
  }

  /// In a question, but for what is stated before it ("you must do this, do you understand?") and
  /// for what it asks the reader to do.
  private boolean isAsked(Sentence sentence, Clause clause, List<Clause> clauses) {
    return sentence.asks()
        && !isIn(request, clause)
        && (clause.equals(clauses.getLast()) || !isIn(subject, clause));
  }

  private int opening(Clause clause) {
    return opening.stream()
        .flatMap(pattern -> pattern.find(clause).stream())
        .mapToInt(Span::from)
        .min()
        .orElse(NOTHING);
  }

  private Stream<Clause> cut(Clause clause) {
    var words = clause.words();
    var places =
        split.stream()
            .flatMap(pattern -> pattern.find(clause).stream())
            .map(Span::from)
            .filter(place -> place > 1)
            .sorted()
            .distinct()
            .toList();
    List<Clause> parts = new ArrayList<>();
    var from = 0;
    for (var place : places) {
      parts.add(Clause.of(words.subList(from, place), clause.announced()));
      from = place;
    }
    parts.add(Clause.of(words.subList(from, words.size()), clause.announced()));
    return parts.stream();
  }

  private static boolean isIn(List<WordPattern> patterns, Clause clause) {
    return patterns.stream().anyMatch(pattern -> pattern.isIn(clause));
  }
}
