package nl.bijsluiter.wording.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads patterns of words as people write them.
///
/// | written | stands for |
/// | --- | --- |
/// | `moet` | that word, in whatever disguise |
/// | `mag|mogen` | either |
/// | `(stop te zetten|stoppen)` | either, where one has blanks |
/// | `omgangs*`, `*stop` | a word that begins or ends so |
/// | `<contact>` | any of the list of that name |
/// | `met?` | what may be there or not |
/// | `..`, `..2` | at most six words, at most two, whatever they are |
/// | `^`, `$` | where a clause begins, where it ends |
/// | `&` | what stands on either side is in the clause, in any order |
public final class PatternReader {
  private static final int GAP = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ELEMENT = Pattern.compile("\\([^)]*\\)\\??|\\S+");

  private final Folding folding = new Folding();
  private final Map<String, List<List<Element.Form>>> lists = new HashMap<>();
  private final Map<String, Element.AnyOf> choices = new LinkedHashMap<>();

  /// Adds a list of words, or of words that stand together.
  ///
  /// @param entries with a comma between two; `<list>` stands for all of that list
  public void define(String name, String entries) {
    var sequences =
        Arrays.stream(entries.split(","))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .flatMap(entry -> choice(entry).stream())
            .toList();
    if (sequences.isEmpty() || lists.put(name, sequences) != null) {
      throw new IllegalArgumentException("<" + name + "> is empty, or stands here twice");
    }
  }

  /// The pattern that is written so.
  ///
  /// @throws IllegalArgumentException when it names a list that is not there, or says nothing
  public WordPattern read(String written) {
    return new WordPattern(
        Arrays.stream(written.strip().split("&")).map(String::strip).map(this::sequence).toList());
  }

  /// What cuts a text as these patterns compare it.
  ///
  /// @param abbreviations the list of the words behind which a full stop ends no sentence
  public SentenceReader sentences(String abbreviations) {
    var forms = list(abbreviations);
    return new SentenceReader(
        folding,
        word -> forms.stream().anyMatch(form -> form.getFirst().fits(word)),
        new Beginnings(List.copyOf(choices.values()))::of);
  }

  private List<Element> sequence(String written) {
    if (written.isEmpty()) {
      throw new IllegalArgumentException("nothing stands on one side of &");
    }
    return ELEMENT.matcher(written).results().map(found -> element(found.group())).toList();
  }

  private Element element(String written) {
    if (written.endsWith("?")) {
      return new Element.Optional(element(written.substring(0, written.length() - 1)));
    }
    if (written.startsWith("..")) {
      var most = written.substring(2);
      return new Element.Gap(most.isEmpty() ? GAP : Integer.parseInt(most));
    }
    return switch (written) {
      case "^" -> new Element.Start();
      case "$" -> new Element.End();
      default ->
          choices.computeIfAbsent(
              written, choice -> Element.AnyOf.of(sequences(choice), choices.size()));
    };
  }

  private List<List<Element.Form>> sequences(String written) {
    return Arrays.stream(withoutBrackets(written).split("\\|"))
        .flatMap(choice -> choice(choice.strip()).stream())
        .toList();
  }

  private static String withoutBrackets(String written) {
    return written.startsWith("(") && written.endsWith(")")
        ? written.substring(1, written.length() - 1)
        : written;
  }

  private List<List<Element.Form>> choice(String written) {
    return written.startsWith("<") && written.endsWith(">")
        ? list(written.substring(1, written.length() - 1))
        : List.of(forms(written));
  }

  private List<List<Element.Form>> list(String name) {
    var sequences = lists.get(name);
    if (sequences == null) {
      throw new IllegalArgumentException("no list <" + name + "> above");
    }
    return sequences;
  }

  private List<Element.Form> forms(String words) {
    return BLANKS.splitAsStream(words).map(this::form).toList();
  }

  private Element.Form form(String word) {
    var star = word.indexOf('*');
    return star < 0
        ? new Element.Form(letters(word), "", true)
        : new Element.Form(
            letters(word.substring(0, star)), letters(word.substring(star + 1)), false);
  }

  /// As a reader of sentences keeps a word: folded, without what stands between its letters.
  private String letters(String word) {
    return Glyph.of(word, folding).stream()
        .filter(Glyph::isLetter)
        .map(Glyph::form)
        .reduce("", String::concat);
  }
}
