package nl.bijsluiter.seal;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The service is ready while it can seal letters: those of every issuer, or of some. One issuer's
/// certificate must not take the others' letters away. Which keys cannot seal, and why, it says.
@Readiness
@Singleton
class SealReadiness implements HealthCheck {
  private final Seals seals;

  SealReadiness(Seals seals) {
    this.seals = seals;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("seal").withData("level", seals.level());
    boolean ready = false;
    for (KeptKey key : seals.keys()) {
      Optional<Cause> trouble = key.trouble();
      trouble.ifPresent(cause -> response.withData(key.name(), cause.code()));
      ready |= trouble.isEmpty();
    }
    return response.status(ready).build();
  }
}
