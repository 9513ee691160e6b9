package nl.bijsluiter.seal.timestamp;

import java.time.Duration;
import java.util.List;

/// Timestamp services in the order in which they are asked, and how each has been doing. Shared by
/// all keys: what one of them learns of a service spares the letters of the others.
public final class TimestampServices {
  private final List<Guarded> guarded;

  /// @param pause for how long a service that keeps failing is left alone
  public TimestampServices(List<TimestampService> services, Duration pause) {
    this.guarded = services.stream().map(service -> new Guarded(service, pause)).toList();
  }

  List<Guarded> inOrder() {
    return guarded;
  }
}
