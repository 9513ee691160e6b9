package nl.bijsluiter.pdf.shaping.layout;

import java.util.ArrayList;
import java.util.List;

/// The lookups that a script and a language ask for, in the order in which they are applied.
/// Immutable.
public final class FeaturePlan {
  /// Changes no glyph.
  public static final FeaturePlan NOTHING = new FeaturePlan(List.of());

  private record Step(Lookups lookups, int lookup, Stage stage) {}

  private final List<Step> steps;

  private FeaturePlan(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  static FeaturePlan of(Lookups lookups, List<Feature> features, List<Stage> stages) {
    List<Step> steps = new ArrayList<>();
    for (Stage stage : stages) {
      features.stream()
          .filter(feature -> stage.features().contains(feature.tag()))
          .flatMapToInt(Feature::lookups)
          .sorted()
          .distinct()
          .forEach(lookup -> steps.add(new Step(lookups, lookup, stage)));
    }
    return new FeaturePlan(steps);
  }

  public void apply(GlyphBuffer buffer) {
    for (Step step : steps) {
      step.lookups.apply(step.lookup, buffer, step.stage);
    }
  }
}
