package nl.bijsluiter.wording.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What each feature says for or against a rule being broken.
final class Weights {
  private final byte[] values;
  private final double step;
  private final double bias;
  private final double honest;
  private final double broken;

  /// @param values one for each number of a feature, in steps of `step`
  /// @param step what a value of one stands for
  /// @param bias where a sentence without any known feature stands
  /// @param honest below this a sentence is taken to be honest
  /// @param broken above this it is taken to break the rule
  Weights(byte[] values, double step, double bias, double honest, double broken) {
    this.values = values;
    this.step = step;
    this.bias = bias;
    this.honest = honest;
    this.broken = broken;
  }

  /// The logarithm of the odds that the rule is broken.
  ///
  /// @param features their numbers, each once
  double odds(int[] features) {
    var sum = 0;
    for (var feature : features) {
      sum += values[feature];
    }
    return sum * step / Math.sqrt(features.length) + bias;
  }

  Likeness likeness(int[] features) {
    var odds = odds(features);
    if (odds < honest) {
      return Likeness.HONEST;
    }
    return odds > broken ? Likeness.BROKEN : Likeness.UNSURE;
  }

  static Weights read(DataInput data) throws IOException {
    var step = data.readDouble();
    var bias = data.readDouble();
    var honest = data.readDouble();
    var broken = data.readDouble();
    var values = new byte[SentenceFeatures.SIZE];
    data.readFully(values);
    return new Weights(values, step, bias, honest, broken);
  }

  void write(DataOutput data) throws IOException {
    data.writeDouble(step);
    data.writeDouble(bias);
    data.writeDouble(honest);
    data.writeDouble(broken);
    data.write(values);
  }
}
