package nl.bijsluiter.wording.text;

import static java.util.stream.Collectors.groupingBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of a pattern: from a place between the words of a clause to the places where it may end.
sealed interface Element {
  /// Marks the indexes of words at which it can end when it begins at `from`.
  void ends(List<Word> words, int from, BitSet into);

  /// The numbers of the choices that stand wherever it does.
  default IntStream needed() {
    return IntStream.empty();
  }

  /// Whether it may begin at `from`: a quick look that spares the search.
  default boolean mayBegin(List<Word> words, int from) {
    return true;
  }

  /// Any of these sequences of words.
  ///
  /// @param byFirst those that begin with a whole word, by that word
  /// @param others those that begin with a part of one
  /// @param number what a [Word] calls it that may begin one of them
  record AnyOf(Map<String, List<List<Form>>> byFirst, List<List<Form>> others, int number)
      implements Element {
    static AnyOf of(List<List<Form>> sequences, int number) {
      var byFirst =
          sequences.stream()
              .filter(sequence -> sequence.getFirst().whole())
              .collect(groupingBy(sequence -> sequence.getFirst().head()));
      var others = sequences.stream().filter(sequence -> !sequence.getFirst().whole()).toList();
      return new AnyOf(byFirst, others, number);
    }

    /// What its sequences begin with.
    Stream<Form> firsts() {
      return Stream.concat(byFirst.values().stream().flatMap(List::stream), others.stream())
          .map(List::getFirst);
    }

    @Override
    public IntStream needed() {
      return IntStream.of(number);
    }

    @Override
    public boolean mayBegin(List<Word> words, int from) {
      return from < words.size() && words.get(from).begins().get(number);
    }

    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      if (mayBegin(words, from)) {
        mark(byFirst.getOrDefault(words.get(from).form(), List.of()), words, from, into);
        mark(others, words, from, into);
      }
    }

    private static void mark(List<List<Form>> sequences, List<Word> words, int from, BitSet into) {
      for (var sequence : sequences) {
        if (isAt(sequence, words, from)) {
          into.set(from + sequence.size());
        }
      }
    }

    private static boolean isAt(List<Form> sequence, List<Word> words, int from) {
      if (from + sequence.size() > words.size()) {
        return false;
      }
      for (var i = 0; i < sequence.size(); i++) {
        if (!sequence.get(i).fits(words.get(from + i).form())) {
          return false;
        }
      }
      return true;
    }
  }

  /// What may be there or not.
  record Optional(Element element) implements Element {
    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      into.set(from);
      element.ends(words, from, into);
    }
  }

  /// At most this many words, whatever they are.
  record Gap(int most) implements Element {
    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      into.set(from, Math.min(words.size(), from + most) + 1);
    }
  }

  /// Where a clause begins.
  record Start() implements Element {
    @Override
    public boolean mayBegin(List<Word> words, int from) {
      return from == 0;
    }

    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      if (from == 0) {
        into.set(0);
      }
    }
  }

  /// Where a clause ends.
  record End() implements Element {
    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      if (from == words.size()) {
        into.set(from);
      }
    }
  }

  /// A word as a pattern writes it, folded.
  ///
  /// @param head what it begins with
  /// @param tail what it ends with; empty where the word is all of `head`
  /// @param whole whether nothing may stand between, before or behind
  record Form(String head, String tail, boolean whole) {
    boolean fits(String word) {
      return whole
          ? word.equals(head)
          : word.length() > head.length() + tail.length() - 1
              && word.startsWith(head)
              && word.endsWith(tail);
    }
  }

  /// Every place at which `elements`, one behind the other, can end when they begin at `from`.
  ///
  /// Places, not paths: what two ways lead to is looked at once, so that no text takes long.
  static BitSet ends(List<Element> elements, List<Word> words, int from) {
    var places = new BitSet();
    places.set(from);
    for (var element : elements) {
      if (places.isEmpty()) {
        return places;
      }
      var next = new BitSet();
      for (var place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
        element.ends(words, place, next);
      }
      places = next;
    }
    return places;
  }
}
