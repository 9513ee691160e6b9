package nl.bijsluiter.wording.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which choices of words, among those of all patterns, a word may begin: looked up once for each
/// word of a text, so that no pattern has to look through its lists again.
final class Beginnings {
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<Element.Form, BitSet> byPart = new LinkedHashMap<>();

  Beginnings(List<Element.AnyOf> choices) {
    choices.forEach(choice ->
        choice.sequences().forEach(sequence -> add(sequence.getFirst(), choice.number())));
  }

  private void add(Element.Form form, int number) {
    var numbers =
        form.whole()
            ? byWord.computeIfAbsent(form.head(), _ -> new BitSet())
            : byPart.computeIfAbsent(form, _ -> new BitSet());
    numbers.set(number);
  }

  /// The numbers of those that a word of this form may begin.
  BitSet of(String form) {
    var numbers = new BitSet();
    numbers.or(byWord.getOrDefault(form, numbers));
    byPart.forEach((part, its) -> {
      if (part.fits(form)) {
        numbers.or(its);
      }
    });
    return numbers;
  }
}
