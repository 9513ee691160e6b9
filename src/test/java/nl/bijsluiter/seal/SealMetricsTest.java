package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an operator sees coming: in the metrics all the time, in the log once for each limit.
class SealMetricsTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(Identity.FROM);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Logger logger = Logger.getLogger(ExpiryWarning.class.getName());
  private final Messages messages = new Messages();
  private Seals seals;

  private record Shown(double days, double warnings, double usable) {}

  @BeforeEach
  void open() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    seals = new Seals(Settings.keyStore(store, Identity.PASSWORD), clock);
    var _ = new SealMetrics(seals, registry);
    logger.addHandler(messages);
  }

  @AfterEach
  void close() {
    logger.removeHandler(messages);
  }

  private Shown shown() {
    return new Shown(
        gauge("bijsluiter.seal.certificate.days"),
        gauge("bijsluiter.seal.certificate.warnings"),
        gauge("bijsluiter.seal.usable"));
  }

  private double gauge(String name) {
    return registry.get(name).tag("key", "seal.key-store").gauge().value();
  }

  private void comeTo(Instant time) {
    clock.move(Duration.between(clock.instant(), time));
    seals.refresh();
  }

  @ParameterizedTest
  @CsvSource({"61, 0", "60, 1", "31, 1", "30, 2", "8, 2", "7, 3", "0, 3"})
  void daysLeftAndLimitsPassedAreShown(long days, double warnings) {
    comeTo(Identity.UNTIL.minus(DAY.multipliedBy(days)));

    assertEquals(new Shown(days, warnings, 1), shown());
  }

  @Test
  void aKeyThatSealsNoLongerIsShown() {
    comeTo(Identity.UNTIL.plusSeconds(1));

    assertEquals(new Shown(0, 3, 0), shown());
  }

  @Test
  void theLogWarnsOnceAtEachLimit() {
    for (long days = 65; days > 0; days--) {
      comeTo(Identity.UNTIL.minus(DAY.multipliedBy(days)));
      seals.refresh();
    }

    assertEquals(List.of("60 days", "30 days", "7 days"), messages.ends);
  }

  @Test
  void aRenewedCertificateIsWarnedOfAgain() throws Exception {
    comeTo(Identity.UNTIL.minus(DAY.multipliedBy(7)));
    Instant later = Identity.UNTIL.plus(DAY.multipliedBy(100));
    Identity.selfSigned(Identity.ec("secp256r1"), Identity.FROM, later)
        .in(folder.resolve("zegel.p12"));
    seals.refresh();
    assertEquals(new Shown(107, 0, 1), shown());

    comeTo(later.minus(DAY.multipliedBy(60)));

    assertEquals(List.of("7 days", "60 days"), messages.ends);
  }

  /// How long certificates have, as the log has it.
  private static final class Messages extends Handler {
    private final List<String> ends = new ArrayList<>();

    @Override
    public void publish(LogRecord message) {
      String text = new PatternFormatter("%s").format(message);
      ends.add(text.replaceFirst(".* expires in (.* days).*", "$1"));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
