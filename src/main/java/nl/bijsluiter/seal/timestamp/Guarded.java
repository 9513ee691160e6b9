package nl.bijsluiter.seal.timestamp;

import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// A service behind a circuit breaker: after three failures in a row it is left alone for a while,
/// so that letters do not each wait for it.
final class Guarded {
  private static final int FAILURES = 3;

  private final TimestampService service;
  private final Guard guard;

  Guarded(TimestampService service, Duration pause) {
    this.service = service;
    this.guard =
        Guard.create()
            .withCircuitBreaker()
            .requestVolumeThreshold(FAILURES)
            .failureRatio(1.0)
            .delay(pause.toMillis(), ChronoUnit.MILLIS)
            .successThreshold(1)
            .done()
            .build();
  }

  TimestampService service() {
    return service;
  }

  TimestampToken call(Supplier<TimestampToken> asking) {
    try {
      return guard.get(asking, TimestampToken.class);
    } catch (CircuitBreakerOpenException _) {
      throw new NoTimestamp("left alone after failures");
    }
  }
}
