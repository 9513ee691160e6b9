package nl.bijsluiter.wording.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of a pattern: from a place between the words of a clause to the places where it may end.
sealed interface Element {
  /// The indexes of words at which it can end when it begins at `from`.
  IntStream ends(List<Word> words, int from);

  /// Any of these sequences of words.
  record AnyOf(List<List<Form>> sequences) implements Element {
    @Override
    public IntStream ends(List<Word> words, int from) {
      return sequences.stream()
          .filter(sequence -> isAt(sequence, words, from))
          .mapToInt(sequence -> from + sequence.size())
          .distinct();
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
    public IntStream ends(List<Word> words, int from) {
      return IntStream.concat(IntStream.of(from), element.ends(words, from));
    }
  }

  /// At most this many words, whatever they are.
  record Gap(int most) implements Element {
    @Override
    public IntStream ends(List<Word> words, int from) {
      return IntStream.rangeClosed(from, Math.min(words.size(), from + most));
    }
  }

  /// Where a clause begins.
  record Start() implements Element {
    @Override
    public IntStream ends(List<Word> words, int from) {
      return from == 0 ? IntStream.of(0) : IntStream.empty();
    }
  }

  /// Where a clause ends.
  record End() implements Element {
    @Override
    public IntStream ends(List<Word> words, int from) {
      return from == words.size() ? IntStream.of(from) : IntStream.empty();
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

  /// Every place at which `elements`, one behind the other, can end.
  static Stream<Integer> ends(List<Element> elements, List<Word> words, int from) {
    if (elements.isEmpty()) {
      return Stream.of(from);
    }
    var rest = elements.subList(1, elements.size());
    return elements.getFirst().ends(words, from).boxed().flatMap(end -> ends(rest, words, end));
  }
}
