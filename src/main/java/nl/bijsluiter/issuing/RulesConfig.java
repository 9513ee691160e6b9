package nl.bijsluiter.issuing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import nl.bijsluiter.advice.rule.Limits;

/// What policy sets of the rules, in days; see [Limits].
@ConfigMapping(prefix = "bijsluiter.rules")
public interface RulesConfig {
  @WithDefault("30")
  @Positive
  int adviceAgeDays();

  @WithDefault("42")
  @Positive
  int monitoringDays();

  @WithDefault("42")
  @Positive
  int termDays();

  /// As the rules use them.
  default Limits limits() {
    return new Limits(adviceAgeDays(), monitoringDays(), termDays());
  }
}
