package nl.bijsluiter.wording.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A pattern of words: sequences that all stand in one clause, in any order.
public final class WordPattern {
  private final List<List<Element>> sequences;
  private final int[] needed;

  WordPattern(List<List<Element>> sequences) {
    this.sequences = List.copyOf(sequences);
    needed = sequences.stream().flatMap(List::stream).flatMapToInt(Element::needed).toArray();
  }

  /// Where it stands in `clause`: one place for each of its first sequence's.
  public List<Span> find(Clause clause) {
    if (!canBeIn(clause)) {
      return List.of();
    }
    var words = clause.words();
    List<List<Span>> matches = new ArrayList<>();
    for (var sequence : sequences) {
      var found = matches(sequence, words);
      if (found.isEmpty()) {
        return List.of();
      }
      matches.add(found);
    }
    return matches.getFirst().stream()
        .flatMap(first -> complete(first, List.of(first), matches).stream())
        .toList();
  }

  /// Whether it stands in `clause`.
  public boolean isIn(Clause clause) {
    return !find(clause).isEmpty();
  }

  /// A quick look that spares most searches.
  public boolean canBeIn(Clause clause) {
    for (var number : needed) {
      if (!clause.begins().get(number)) {
        return false;
      }
    }
    return true;
  }

  /// `all` with a place of each further sequence, where there are enough for each to have its own.
  private static Optional<Span> complete(Span all, List<Span> taken, List<List<Span>> matches) {
    if (taken.size() == matches.size()) {
      return Optional.of(all);
    }
    return matches.get(taken.size()).stream()
        .filter(match -> !taken.contains(match))
        .findFirst()
        .flatMap(match -> complete(all.around(match), with(taken, match), matches));
  }

  private static List<Span> with(List<Span> taken, Span match) {
    return Stream.concat(taken.stream(), Stream.of(match)).toList();
  }

  private static List<Span> matches(List<Element> sequence, List<Word> words) {
    List<Span> found = new ArrayList<>();
    var first = sequence.getFirst();
    for (var from = 0; from <= words.size(); from++) {
      if (first.mayBegin(words, from)) {
        add(from, Element.ends(sequence, words, from), found);
      }
    }
    return found;
  }

  private static void add(int from, BitSet ends, List<Span> found) {
    for (var to = ends.nextSetBit(0); to >= 0; to = ends.nextSetBit(to + 1)) {
      found.add(new Span(from, to));
    }
  }
}
