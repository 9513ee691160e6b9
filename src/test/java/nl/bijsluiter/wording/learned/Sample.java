package nl.bijsluiter.wording.learned;

import java.util.stream.IntStream;

/// The features of a labelled sentence.
final class Sample {
  private final int[] features;
  private final boolean broken;

  /// @param features their numbers, each once
  Sample(int[] features, boolean broken) {
    this.features = features;
    this.broken = broken;
  }

  IntStream features() {
    return IntStream.of(features);
  }

  boolean isBroken() {
    return broken;
  }

  int size() {
    return features.length;
  }
}
