package nl.bijsluiter.issuing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/// The one clock: days are those of Europe/Amsterdam.
final class AmsterdamClock {
  private AmsterdamClock() {}

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}
