package nl.bijsluiter.wording.text;

import java.util.List;

/// A sentence.
///
/// @param clauses at least one, none of them empty
/// @param asks whether it ends with a question mark
public record Sentence(List<Clause> clauses, boolean asks) {
  public Sentence {
    clauses = List.copyOf(clauses);
  }

  /// All of it, as if nothing stood between its clauses.
  public Clause joined() {
    return Clause.of(clauses.stream().flatMap(clause -> clause.words().stream()).toList(), false);
  }
}
