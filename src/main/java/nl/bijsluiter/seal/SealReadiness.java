package nl.bijsluiter.seal;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The service is ready only while it can seal: without a seal there is no letter.
@Readiness
@Singleton
class SealReadiness implements HealthCheck {
  private final Seals seals;

  SealReadiness(Seals seals) {
    this.seals = seals;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("seal");
    try {
      seals.requireUsable();
      return response.up().withData("level", seals.level()).build();
    } catch (SealUnavailable e) {
      return response.down().withData("cause", e.cause().code()).build();
    }
  }
}
