package nl.bijsluiter.seal;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// A service with a key and timestamp services that still have to appear, and a clock that a test
/// moves.
public final class FaultWorld implements QuarkusTestProfile {
  static final Path FOLDER = Path.of("target", "test-data", "faults");

  /// An hour before noon in Amsterdam, on the day of all tests.
  static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("seal.demo", "false"),
        Map.entry("seal.key-store", FOLDER.resolve("common.p12").toString()),
        Map.entry("seal.key-store-password", Identity.PASSWORD),
        Map.entry("seal.timestamp.addresses", address() + "," + address()),
        Map.entry("seal.timestamp.policies", TimestampAuthority.POLICY),
        Map.entry("seal.timestamp.trusted", FOLDER.resolve("stampers.pem").toString()),
        Map.entry("seal.timestamp.connect-timeout", "PT0.5S"),
        Map.entry("seal.timestamp.timeout", "PT1S"),
        Map.entry("seal.timestamp.pause", "PT0.2S"));
  }

  private static String address() {
    try {
      return "http://127.0.0.1:" + Loopback.freePort() + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(Time.class);
  }

  /// The clock of the service and of all around it.
  @Alternative
  @Singleton
  static class Time {
    @Produces
    @Singleton
    Clock clock() {
      return new MovingClock(START);
    }
  }

  static void empty() throws IOException {
    Files.createDirectories(FOLDER);
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
