package nl.bijsluiter.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well the rules on wording tell orders from honest sentences. `held-out` is not tuned on, so
/// no sentence of it is ever shown.
class CorpusTest {
  private static final String HELD_OUT = "held-out";

  private static List<Corpus> corpora(String part) {
    return Corpus.LANGUAGES.stream().map(tag -> Corpus.read(tag, part)).toList();
  }

  /// Those of the sentences that may be shown.
  private static String shown(String part, List<String> sentences) {
    return part.equals(HELD_OUT) ? sentences.size() + " sentences" : sentences.toString();
  }

  /// The goal is 2 % in both parts; `held-out` is held to what it has reached.
  @ParameterizedTest
  @CsvSource({"tuning, 2", HELD_OUT + ", 3"})
  void atMostThisPercentageOfTheHonestSentencesIsRefused(String part, long percent) {
    var corpora = corpora(part);
    corpora.forEach(corpus -> print(part, corpus, "honest refused", corpus.precision()));
    var refused = corpora.stream().flatMap(corpus -> corpus.refused().stream()).toList();
    var honest = corpora.stream().mapToLong(Corpus::honest).sum();
    assertTrue(refused.size() * 100L <= honest * percent, shown(part, refused));
  }

  /// The goal is 5 % in both parts, and `held-out` has not reached it either.
  @ParameterizedTest
  @CsvSource({"tuning, 5", HELD_OUT + ", 8"})
  void atMostThisPercentageOfTheOthersIsMissed(String part, long percent) {
    var corpora = corpora(part);
    for (var rule : Corpus.RULES) {
      corpora.forEach(corpus -> print(part, corpus, rule.label() + " missed", corpus.recall(rule)));
    }
    var missed = corpora.stream().flatMap(corpus -> corpus.missed().stream()).toList();
    var broken = corpora.stream().mapToLong(Corpus::broken).sum();
    assertTrue(missed.size() * 100L <= broken * percent, shown(part, missed));
  }

  private static void print(String part, Corpus corpus, String what, String figures) {
    System.out.println(String.join(" ", corpus.tag(), part, what, figures));
  }
}
