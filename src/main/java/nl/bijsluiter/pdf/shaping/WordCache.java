package nl.bijsluiter.pdf.shaping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Words and how they are shaped. Bounded: when there is no room for more, the words that were not
/// asked for since the last time that happened are forgotten. Two threads may shape the same word;
/// that is cheaper than to wait.
final class WordCache {
  /// Some 4 MB for each font, when full.
  private static final int WORDS = 10_000;

  /// Longer words are rare, and remembering them would make the cache's size anybody's choice.
  private static final int LONGEST = 32;

  private record Generations(Map<TextRun, ShapedRun> young, Map<TextRun, ShapedRun> old) {}

  private final Function<TextRun, ShapedRun> shaper;
  private volatile Generations generations = new Generations(new ConcurrentHashMap<>(), Map.of());

  WordCache(Function<TextRun, ShapedRun> shaper) {
    this.shaper = shaper;
  }

  ShapedRun shape(TextRun word) {
    if (word.end() > LONGEST) {
      return shaper.apply(word);
    }
    Generations now = generations;
    ShapedRun known = now.young.get(word);
    return known != null ? known : remember(word, now);
  }

  private ShapedRun remember(TextRun word, Generations now) {
    @Nullable ShapedRun known = now.old.get(word);
    ShapedRun run = known != null ? known : shaper.apply(word);
    if (now.young.size() >= WORDS) {
      generations = new Generations(new ConcurrentHashMap<>(), now.young);
    }
    generations.young.put(word, run);
    return run;
  }

  int size() {
    return generations.young.size() + generations.old.size();
  }
}
