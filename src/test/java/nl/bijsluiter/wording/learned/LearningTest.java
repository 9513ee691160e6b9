package nl.bijsluiter.wording.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.wording.LabelledSentence;
import nl.bijsluiter.wording.text.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The weights of the service are what its labelled sentences teach. `src/scripts/learn-wording`
/// learns them again.
class LearningTest {
  private static final boolean ACCEPTED = Boolean.getBoolean("wording.accept");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  @Tag("slow")
  void theWeightsAreThoseThatTheSentencesTeach(String tag) throws IOException {
    var file = Path.of("src/main/resources/wording", tag + ".weights");
    var learned = learned(tag).written();
    if (ACCEPTED) {
      Files.createDirectories(file.getParent());
      Files.write(file, learned);
    }
    assertArrayEquals(unpacked(learned), unpacked(Files.readAllBytes(file)));
  }

  @Test
  void aWordThatOnlyTheOneSortHasTellsThemApart() {
    var samples =
        IntStream.range(0, 200)
            .mapToObj(i -> new Sample(new int[] {1, 10 + i % 7, i % 2 + 2}, i % 2 == 0))
            .toList();
    var weights = Learning.learn(samples);
    assertEquals(Likeness.BROKEN, weights.likeness(new int[] {1, 2, 11}));
    assertTrue(weights.odds(new int[] {1, 3, 11}) < 0);
  }

  @Test
  void withoutAnythingLearnedTheWordsDecide() {
    var words =
        LabelledSentence.sentences("nl", "U moet thuisblijven.").getFirst().joined().words();
    for (var learned : List.of(LearnedRules.none(), LearnedRules.bundled("xx"))) {
      assertEquals(Likeness.UNSURE, learned.likeness(Code.ORDER_LANGUAGE, words, false));
    }
  }

  private static LearnedRules learned(String tag) {
    Map<Code, Weights> weights =
        LearnedRules.RULES.stream()
            .collect(Collectors.toMap(rule -> rule, rule -> Learning.learn(samples(tag, rule))));
    return new LearnedRules(weights);
  }

  private static List<Sample> samples(String tag, Code rule) {
    return LabelledSentence.tuning(tag).stream()
        .map(
            labelled -> new Sample(features(labelled.sentence()), labelled.broken().contains(rule)))
        .toList();
  }

  private static int[] features(Sentence sentence) {
    return SentenceFeatures.of(sentence.joined().words(), sentence.asks());
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream data = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return data.readAllBytes();
    }
  }
}
