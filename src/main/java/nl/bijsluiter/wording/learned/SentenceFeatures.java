package nl.bijsluiter.wording.learned;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bijsluiter.wording.text.Word;

/// What a sentence is judged by, as numbers below [#SIZE]: each word, each two words with at most
/// three between them, and each run of five or six letters.
///
/// Two features may share a number. That costs a little precision and spares a dictionary (feature
/// hashing: Weinberger et al., ICML 2009).
public final class SentenceFeatures {
  /// How many numbers there are.
  public static final int SIZE = 1 << 18;

  private static final List<Integer> LETTERS = List.of(5, 6);
  private static final int WORD = 0x9e3779b9;
  private static final int APART = 0x85ebca6b;
  private static final int FAR_APART = 0x27d4eb2f;
  private static final int FARTHEST = 4;
  private static final int RUN = 0xc2b2ae35;

  private final int[] numbers;
  private int count;

  private SentenceFeatures(int most) {
    numbers = new int[most];
  }

  /// The numbers of what is in a sentence of these words, each once, in order.
  ///
  /// @param asks whether it ends with a question mark
  public static int[] of(List<Word> sentence, boolean asks) {
    var words =
        Stream.of(Stream.of("^"), sentence.stream().map(Word::form), Stream.of(asks ? "?" : "$"))
            .flatMap(Function.identity())
            .toList();
    var line = String.join(" ", words);
    var features =
        new SentenceFeatures((1 + FARTHEST) * words.size() + LETTERS.size() * line.length());
    features.addWords(words);
    features.addRuns(line);
    return Arrays.stream(features.numbers, 0, features.count).sorted().distinct().toArray();
  }

  private void addWords(List<String> words) {
    var hashes = words.stream().mapToInt(String::hashCode).toArray();
    for (var i = 0; i < hashes.length; i++) {
      add(hashes[i] * WORD);
      for (var apart = 1; apart <= Math.min(i, FARTHEST); apart++) {
        add((hashes[i - apart] * 31 + hashes[i]) * sign(apart));
      }
    }
  }

  /// How far two words stand apart counts where it is little.
  private static int sign(int apart) {
    return switch (apart) {
      case 1 -> WORD;
      case 2 -> APART;
      default -> FAR_APART;
    };
  }

  private void addRuns(String line) {
    for (var length : LETTERS) {
      for (var from = 0; from + length <= line.length(); from++) {
        var hash = length;
        for (var i = from; i < from + length; i++) {
          hash = 31 * hash + line.charAt(i);
        }
        add(hash * RUN);
      }
    }
  }

  private void add(int hash) {
    numbers[count++] = (hash ^ hash >>> 15) & SIZE - 1;
  }
}
