package nl.bijsluiter.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.wording.learned.LearnedRules;
import nl.bijsluiter.wording.text.Sentence;

/// Sentences to learn from: those of the corpus that may be read, and the examples beside phrases.
///
/// @param broken the rules that it breaks; nothing where it is honest
public record LabelledSentence(Sentence sentence, Set<Code> broken) {
  private static final Map<String, PhraseBook> BOOKS = new ConcurrentHashMap<>();

  /// The sentences that may be learned from. Of a text of several sentences that breaks a rule,
  /// nobody knows which does so.
  public static List<LabelledSentence> tuning(String tag) {
    return Stream.concat(corpus(tag), examples(tag)).toList();
  }

  /// `text`, cut into sentences.
  public static List<Sentence> sentences(String tag, String text) {
    return book(tag).reader().read(text);
  }

  private static Stream<LabelledSentence> corpus(String tag) {
    return Corpus.read(tag, "tuning").samples().stream()
        .flatMap(sample -> labelled(tag, sample.sentence(), sample.broken()));
  }

  private static Stream<LabelledSentence> examples(String tag) {
    return book(tag).phrases().stream()
        .flatMap(phrase ->
            Stream.concat(
                phrase.caught().stream()
                    .flatMap(text -> labelled(tag, text, Set.of(phrase.rule()))),
                phrase.honest().stream().flatMap(text -> labelled(tag, text, Set.of()))));
  }

  private static Stream<LabelledSentence> labelled(String tag, String text, Set<Code> broken) {
    var sentences = sentences(tag, text);
    return broken.isEmpty() || sentences.size() == 1
        ? sentences.stream().map(sentence -> new LabelledSentence(sentence, broken))
        : Stream.empty();
  }

  private static PhraseBook book(String tag) {
    return BOOKS.computeIfAbsent(tag, LabelledSentence::unlearned);
  }

  private static PhraseBook unlearned(String tag) {
    var name = tag + PhraseBooks.FILE;
    var phrases = new BundledTexts().read(name).orElseThrow();
    return PhraseFile.read(name, phrases).with(LearnedRules.none());
  }
}
