package nl.bijsluiter.wording.learned;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.wording.text.Word;

/// What is learned in one language.
public final class LearnedRules {
  /// The rules that have phrases and are learned, in the order of their weights in a file.
  public static final List<Code> RULES = List.of(Code.HIDDEN_SUSPENSION, Code.ORDER_LANGUAGE);

  private static final LearnedRules NONE = new LearnedRules(Map.of());

  private final Map<Code, Weights> weights;

  /// @param weights for each of [#RULES], or for none
  LearnedRules(Map<Code, Weights> weights) {
    this.weights = Map.copyOf(weights);
  }

  /// What is learned in a language without labelled sentences.
  public static LearnedRules none() {
    return NONE;
  }

  /// What the service has learned in the language with this tag.
  public static LearnedRules bundled(String tag) {
    try (var file = LearnedRules.class.getResourceAsStream("/wording/" + tag + ".weights")) {
      return file == null ? NONE : read(new DataInputStream(new GZIPInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How a sentence of these words looks to `rule`.
  ///
  /// @param asks whether it ends with a question mark
  public Likeness likeness(Code rule, List<Word> sentence, boolean asks) {
    var learned = weights.get(rule);
    return learned == null
        ? Likeness.UNSURE
        : learned.likeness(SentenceFeatures.of(sentence, asks));
  }

  /// As a file holds it.
  byte[] written() {
    var bytes = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (var rule : RULES) {
        Objects.requireNonNull(weights.get(rule)).write(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static LearnedRules read(DataInput data) throws IOException {
    Map<Code, Weights> weights = new EnumMap<>(Code.class);
    for (var rule : RULES) {
      weights.put(rule, Weights.read(data));
    }
    return new LearnedRules(weights);
  }
}
