package nl.bijsluiter.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/// Shows for each key whether it can seal, how long its certificates last, and which of three
/// limits have passed.
@Startup
@Singleton
final class SealMetrics {
  SealMetrics(Seals seals, MeterRegistry registry) {
    for (KeptKey key : seals.keys()) {
      Gauge.builder("bijsluiter.seal.usable", key, watched -> watched.trouble().isEmpty() ? 1 : 0)
          .tag("key", key.name())
          .register(registry);
      Gauge.builder("bijsluiter.seal.certificate.days", key, SealMetrics::days)
          .tag("key", key.name())
          .register(registry);
      Gauge.builder(
              "bijsluiter.seal.certificate.warnings",
              key,
              watched -> watched.daysLeft().map(ExpiryWarning::stage).orElse(0))
          .tag("key", key.name())
          .register(registry);
    }
  }

  private static double days(KeptKey key) {
    return key.daysLeft().map(Long::doubleValue).orElse(Double.NaN);
  }
}
