package nl.bijsluiter.wording.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pattern of words: sequences that all stand in one clause, in any order.
public final class WordPattern {
  private final List<List<Element>> sequences;

  WordPattern(List<List<Element>> sequences) {
    this.sequences = List.copyOf(sequences);
  }

  /// Where it stands in `clause`: one place for each of its first sequence's.
  public List<Span> find(Clause clause) {
    var words = clause.words();
    if (!canBeIn(words)) {
      return List.of();
    }
    return matches(0, words)
        .flatMap(first -> complete(1, first, List.of(first), words).limit(1))
        .toList();
  }

  /// Whether it stands in `clause`.
  public boolean isIn(Clause clause) {
    return !find(clause).isEmpty();
  }

  private boolean canBeIn(List<Word> words) {
    for (var sequence : sequences) {
      for (var element : sequence) {
        if (!element.canBeIn(words)) {
          return false;
        }
      }
    }
    return true;
  }

  private Stream<Span> complete(int next, Span all, List<Span> taken, List<Word> words) {
    if (next == sequences.size()) {
      return Stream.of(all);
    }
    return matches(next, words)
        .filter(match -> !taken.contains(match))
        .flatMap(match ->
            complete(
                next + 1,
                all.around(match),
                Stream.concat(taken.stream(), Stream.of(match)).toList(),
                words));
  }

  private Stream<Span> matches(int sequence, List<Word> words) {
    return IntStream.rangeClosed(0, words.size())
        .boxed()
        .flatMap(from ->
            Element.ends(sequences.get(sequence), words, from).map(to -> new Span(from, to)));
  }
}
