package nl.bijsluiter.wording.text;

import java.util.BitSet;
import java.util.List;

/// A part of a pattern: from a place between the words of a clause to the places where it may end.
sealed interface Element {
  /// Marks the indexes of words at which it can end when it begins at `from`.
  void ends(List<Word> words, int from, BitSet into);

  /// Whether it can be anywhere in `words`: a quick look that spares the search.
  default boolean canBeIn(List<Word> words) {
    return true;
  }

  /// Any of these sequences of words.
  ///
  /// @param number what a [Word] calls it that may begin one of them
  record AnyOf(List<List<Form>> sequences, int number) implements Element {
    @Override
    public boolean canBeIn(List<Word> words) {
      for (var word : words) {
        if (word.begins().get(number)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void ends(List<Word> words, int from, BitSet into) {
      if (from == words.size() || !words.get(from).begins().get(number)) {
        return;
      }
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
