package nl.bijsluiter.wording.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Fits a linear model to samples by stochastic gradient descent with a rate for each weight
/// (AdaGrad: Duchi et al., JMLR 2011), features weighed by how rare they are, and weights held
/// small. The same samples in the same order give the same weights, to the bit.
final class LogisticRegression {
  private static final int PASSES = 40;
  private static final double RATE = 0.3;
  private static final double SMALLNESS = 1.0 / 3;
  private static final double CAUTION = 1e-3;

  /// Fewer sentences than this do not show that a feature says anything.
  private static final int RARE = 2;

  private static final long SEED = 20261130;

  private final double[] rarity;
  private final double[] weights = new double[SentenceFeatures.SIZE];
  private final double[] squares = new double[SentenceFeatures.SIZE];
  private final int[] seen = new int[SentenceFeatures.SIZE];
  private double bias;
  private double biasSquares = 1e-6;

  private LogisticRegression(List<Sample> samples) {
    samples.forEach(sample -> sample.features().forEach(i -> seen[i]++));
    rarity =
        IntStream.of(seen)
            .mapToDouble(n -> n < RARE ? 0 : StrictMath.log((double) samples.size() / n))
            .toArray();
  }

  static LogisticRegression fit(List<Sample> samples) {
    var model = new LogisticRegression(samples);
    var order = new ArrayList<>(samples);
    var random = new Random(SEED);
    for (var pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      order.forEach(model::learn);
    }
    return model;
  }

  /// The logarithm of the odds that `sample` breaks the rule.
  double odds(Sample sample) {
    var sum = sample.features().mapToDouble(i -> weights[i] * rarity[i]).reduce(0, Double::sum);
    return sum / Math.sqrt(sample.size()) + bias;
  }

  private void learn(Sample sample) {
    var error = 1 / (1 + StrictMath.exp(-odds(sample))) - (sample.isBroken() ? 1 : 0);
    var share = error / Math.sqrt(sample.size());
    sample.features().filter(i -> rarity[i] > 0).forEach(i -> move(i, share * rarity[i]));
    biasSquares += error * error;
    bias -= RATE * error / Math.sqrt(biasSquares);
  }

  private void move(int i, double slope) {
    var gradient = slope + SMALLNESS * weights[i] / seen[i];
    squares[i] += gradient * gradient;
    weights[i] -= RATE * gradient / (CAUTION + Math.sqrt(squares[i]));
  }

  /// The weights in steps that fit a byte.
  Weights weights(double honest, double broken) {
    var most =
        IntStream.range(0, weights.length)
            .mapToDouble(i -> Math.abs(weights[i] * rarity[i]))
            .max()
            .orElseThrow();
    var step = most / Byte.MAX_VALUE;
    var values = new byte[weights.length];
    for (var i = 0; i < values.length; i++) {
      values[i] = (byte) Math.round(weights[i] * rarity[i] / step);
    }
    return new Weights(values, step, bias, honest, broken);
  }
}
