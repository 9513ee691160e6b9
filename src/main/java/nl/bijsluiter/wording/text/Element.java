package nl.bijsluiter.wording.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of a pattern: from a place between the words of a clause to the places where it may end.
sealed interface Element {
  /// The indexes of words at which it can end when it begins at `from`.
  IntStream ends(List<Word> words, int from);

  /// Whether it can be anywhere in `words`: a quick look that spares the search.
  default boolean canBeIn(List<Word> words) {
    return true;
  }

  /// Any of these sequences of words.
  ///
  /// @param first the words that one of them begins with
  /// @param cut those of which only the beginning or the end is known
  record AnyOf(List<List<Form>> sequences, Set<String> first, List<Form> cut) implements Element {
    static AnyOf of(List<List<Form>> sequences) {
      var forms = sequences.stream().map(List::getFirst).toList();
      return new AnyOf(
          sequences,
          forms.stream().filter(Form::whole).map(Form::head).collect(Collectors.toSet()),
          forms.stream().filter(form -> !form.whole()).toList());
    }

    @Override
    public boolean canBeIn(List<Word> words) {
      for (var word : words) {
        if (canBegin(word.form())) {
          return true;
        }
      }
      return false;
    }

    private boolean canBegin(String word) {
      return first.contains(word) || cut.stream().anyMatch(form -> form.fits(word));
    }

    @Override
    public IntStream ends(List<Word> words, int from) {
      if (from == words.size() || !canBegin(words.get(from).form())) {
        return IntStream.empty();
      }
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
