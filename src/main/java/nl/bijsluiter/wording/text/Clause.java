package nl.bijsluiter.wording.text;

import java.util.List;
import java.util.stream.Stream;

/// A part of a sentence, as its punctuation cuts it.
///
/// @param announced whether a colon stands before it: it is what was said
public record Clause(List<Word> words, boolean announced) {
  public Clause {
    words = List.copyOf(words);
  }

  /// This one and `other`, as if nothing stood between them.
  public Clause joined(Clause other) {
    return new Clause(Stream.concat(words.stream(), other.words.stream()).toList(), announced);
  }
}
