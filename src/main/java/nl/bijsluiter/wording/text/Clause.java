package nl.bijsluiter.wording.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// A part of a sentence, as its punctuation cuts it.
///
/// @param announced whether a colon or a quotation mark stands before it: it is what was said
/// @param begins the numbers of the choices that any of its words may begin; nobody changes it
public record Clause(List<Word> words, boolean announced, BitSet begins) {
  /// These words.
  ///
  /// @param announced whether a colon or a quotation mark stands before them
  public static Clause of(List<Word> words, boolean announced) {
    var begins = new BitSet();
    words.forEach(word -> begins.or(word.begins()));
    return new Clause(List.copyOf(words), announced, begins);
  }

  /// This one and `other`, as if nothing stood between them.
  public Clause joined(Clause other) {
    return of(Stream.concat(words.stream(), other.words.stream()).toList(), announced);
  }
}
