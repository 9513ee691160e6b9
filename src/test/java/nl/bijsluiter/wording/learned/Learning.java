package nl.bijsluiter.wording.learned;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Learns a rule from samples, and where to draw its lines: so that of the honest sentences that it
/// has not learned from, twelve in a thousand are taken to break the rule.
final class Learning {
  private static final int FOLDS = 5;
  private static final double REFUSED = 0.012;

  /// Odds of one to four and a half, below which the words of a sentence count for nothing.
  private static final double HONEST = -1.5;

  private Learning() {}

  static Weights learn(List<Sample> samples) {
    var honest =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> unseen(samples, fold))
            .flatMapToDouble(Arrays::stream)
            .sorted()
            .toArray();
    var broken = honest[(int) (honest.length * (1 - REFUSED))];
    return LogisticRegression.fit(samples).weights(HONEST, broken);
  }

  /// The odds of the honest samples of a fold, learned from the others.
  private static double[] unseen(List<Sample> samples, int fold) {
    var model = LogisticRegression.fit(part(samples, fold, false));
    return part(samples, fold, true).stream()
        .filter(sample -> !sample.isBroken())
        .mapToDouble(model::odds)
        .toArray();
  }

  private static List<Sample> part(List<Sample> samples, int fold, boolean inside) {
    return IntStream.range(0, samples.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(samples::get)
        .toList();
  }
}
