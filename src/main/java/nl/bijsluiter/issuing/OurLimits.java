package nl.bijsluiter.issuing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.bijsluiter.advice.rule.Limits;

/// The limits in force.
final class OurLimits {
  private OurLimits() {}

  @Produces
  @Singleton
  static Limits limits(RulesConfig config) {
    return config.limits();
  }
}
