package nl.bijsluiter.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.wording.learned.LearnedRules;

/// Sentences as advisers write them, each with the rules that it breaks.
///
/// @param tag the language of the sentences
record Corpus(String tag, List<Sample> samples) {
  static final List<String> LANGUAGES = List.of("nl", "en");
  static final List<Code> RULES = LearnedRules.RULES;

  private static final Set<String> HONEST = Set.of("eerlijk", "honest");

  /// Read when first asked for: learning asks for sentences only, where weights of another size may
  /// still stand.
  static final class Books {
    static final PhraseBooks BUNDLED = PhraseBooks.read(LANGUAGES, new BundledTexts()::read);

    private Books() {}
  }

  /// A sentence, and what it breaks; nothing where it is honest.
  record Sample(String sentence, Set<Code> broken) {}

  /// The file `wording/<tag>-<part>.txt` among the test resources.
  static Corpus read(String tag, String part) {
    var file = Path.of("src/test/resources/wording", tag + "-" + part + ".txt");
    try (var lines = Files.lines(file)) {
      return new Corpus(
          tag, lines.filter(line -> !line.startsWith("#")).map(Corpus::sample).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(String line) {
    var columns = line.split(" \\| ", 2);
    Set<Code> broken = new HashSet<>();
    if (!HONEST.contains(columns[0])) {
      Arrays.stream(columns[0].split(",")).map(Code::labelled).forEach(broken::add);
    }
    return new Sample(columns[1].replace("\\n", "\n"), broken);
  }

  /// How many of them are honest.
  long honest() {
    return samples.stream().filter(sample -> sample.broken().isEmpty()).count();
  }

  /// The honest ones that some rule refuses.
  List<String> refused() {
    return samples.stream()
        .filter(sample -> sample.broken().isEmpty())
        .map(Sample::sentence)
        .filter(sentence -> RULES.stream().anyMatch(rule -> isFound(rule, sentence)))
        .toList();
  }

  /// How many rules they break, together.
  long broken() {
    return RULES.stream().mapToLong(this::breaking).sum();
  }

  /// Those that break a rule and get away with it, once for each rule.
  List<String> missed() {
    return RULES.stream().flatMap(rule -> missed(rule).stream()).toList();
  }

  /// What of the honest ones is refused, and how much of what is found is rightly found.
  String precision() {
    var caught = broken() - missed().size();
    var percent = 100.0 * caught / (caught + refused().size());
    return "%d of %d, precision %.1f %%".formatted(refused().size(), honest(), percent);
  }

  /// What of those that break `rule` is missed, and how much is caught.
  String recall(Code rule) {
    var percent = 100.0 * (breaking(rule) - missed(rule).size()) / breaking(rule);
    return "%d of %d, recall %.1f %%".formatted(missed(rule).size(), breaking(rule), percent);
  }

  private long breaking(Code rule) {
    return samples.stream().filter(sample -> sample.broken().contains(rule)).count();
  }

  private List<String> missed(Code rule) {
    return samples.stream()
        .filter(sample -> sample.broken().contains(rule))
        .map(Sample::sentence)
        .filter(sentence -> !isFound(rule, sentence))
        .toList();
  }

  private boolean isFound(Code rule, String sentence) {
    return !Books.BUNDLED.findings(rule, tag, sentence).isEmpty();
  }
}
