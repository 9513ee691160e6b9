package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealReadinessTest {
  @TempDir Path folder;

  private record Answer(String name, Status status, Optional<Map<String, Object>> data) {}

  @Test
  void aServiceThatCanSealIsReady() {
    assertEquals(
        new Answer("seal", Status.UP, Optional.of(Map.of("level", "B-B"))),
        answer(new Seals(Settings.demo(folder), fixed())));
  }

  @Test
  void aServiceWithoutAKeyIsNotReadyAndSaysWhy() {
    assertEquals(
        new Answer(
            "seal",
            Status.DOWN,
            Optional.of(Map.of("level", "B-B", "seal.key-store", "seal-key-unusable"))),
        answer(new Seals(Settings.nothing(folder), fixed())));
  }

  @Test
  void aServiceWhoseCertificateExpiresIsNoLongerReady() {
    var clock = new MovingClock(Specimen.TIME);
    var seals = new Seals(Settings.demo(folder), clock);

    clock.move(Duration.ofDays(6 * 365));

    assertEquals(
        new Answer(
            "seal",
            Status.DOWN,
            Optional.of(Map.of("level", "B-B", "seal.key-store", "seal-certificate-expired"))),
        answer(seals));
  }

  private static Clock fixed() {
    return Clock.fixed(Specimen.TIME, ZoneOffset.UTC);
  }

  private static Answer answer(Seals seals) {
    HealthCheckResponse response = new SealReadiness(seals).call();
    return new Answer(response.getName(), response.getStatus(), response.getData());
  }
}
