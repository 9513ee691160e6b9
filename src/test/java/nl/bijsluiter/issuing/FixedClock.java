package nl.bijsluiter.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The clock of every test of the running service: it stands still.
public final class FixedClock {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /// The day on which all tests run.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private FixedClock() {}

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  static Clock clock() {
    var morning = LocalDateTime.of(TODAY, java.time.LocalTime.of(10, 0));
    return Clock.fixed(morning.atZone(AMSTERDAM).toInstant(), AMSTERDAM);
  }
}
