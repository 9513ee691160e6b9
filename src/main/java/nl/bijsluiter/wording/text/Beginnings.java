package nl.bijsluiter.wording.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which choices of words, among those of all patterns, a word may begin: looked up once for each
/// word of a text, so that no pattern has to look through its lists again.
final class Beginnings {
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, Map<Element.Form, BitSet>> byHead = new HashMap<>();

  Beginnings(List<Element.AnyOf> choices) {
    choices.forEach(choice -> choice.firsts().forEach(form -> add(form, choice.number())));
  }

  private void add(Element.Form form, int number) {
    numbers(form).set(number);
  }

  private BitSet numbers(Element.Form form) {
    return form.whole()
        ? byWord.computeIfAbsent(form.head(), _ -> new BitSet())
        : byHead
            .computeIfAbsent(form.head(), _ -> new HashMap<>())
            .computeIfAbsent(form, _ -> new BitSet());
  }

  /// The numbers of those that a word of this form may begin.
  BitSet of(String form) {
    var numbers = new BitSet();
    numbers.or(byWord.getOrDefault(form, numbers));
    for (var end = 0; end <= form.length(); end++) {
      byHead
          .getOrDefault(form.substring(0, end), Map.of())
          .forEach((part, its) -> {
            if (part.fits(form)) {
              numbers.or(its);
            }
          });
    }
    return numbers;
  }
}
