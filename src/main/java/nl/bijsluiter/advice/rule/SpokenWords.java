package nl.bijsluiter.advice.rule;

import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.WrittenText.Use;
import nl.bijsluiter.advice.WrittenTexts;

/// What the free texts of an advice say, in Dutch and in translation.
final class SpokenWords {
  private SpokenWords() {}

  /// Every passage that breaks `rule`.
  static Stream<Finding> findings(Advice advice, Code rule, Wording.Phrases phrases) {
    return WrittenTexts.of(advice).stream()
        .filter(text -> text.use() == Use.FREE)
        .flatMap(text ->
            phrases.in(text.text(), text.language(), rule).stream()
                .map(finding -> finding.below(text.location())));
  }
}
