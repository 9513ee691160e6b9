package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;
import static nl.bijsluiter.seal.StampedLetters.sealed;
import static nl.bijsluiter.seal.StampedLetters.settings;
import static nl.bijsluiter.seal.StampedLetters.stamperOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which timestamp services are asked, and which answers are taken, on real sockets.
class TimestampServicesTest {
  private static final int BEFORE_PAUSE = 3;
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(Specimen.TIME);
  private final AtomicInteger asked = new AtomicInteger();
  private Stamper first;
  private Stamper second;

  @BeforeEach
  void start() throws Exception {
    first = Stamper.start(clock);
    second = Stamper.start(clock);
  }

  @AfterEach
  void stop() throws IOException {
    first.close();
    second.close();
  }

  @Test
  void theSecondServiceStampsWhileTheFirstIsAwayAndNoLonger() throws Exception {
    Seals seals = new Seals(settings(folder, first, second), clock);
    assertEquals(first.certificate(), stamperOf(seals));

    first.server().stop();
    assertEquals(second.certificate(), stamperOf(seals));

    first.server().restart();
    assertEquals(first.certificate(), stamperOf(seals));
  }

  @Test
  void aServiceThatKeepsFailingIsLeftAlone() throws Exception {
    Seals seals = new Seals(settings(folder, first, second).withPause(LONG), clock);
    failing(first);

    for (int i = 0; i < BEFORE_PAUSE + 5; i++) {
      assertEquals(second.certificate(), stamperOf(seals));
    }

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  @Test
  void aServiceThatWasLeftAloneIsAskedAgainAfterAWhile() throws Exception {
    Seals seals =
        new Seals(settings(folder, first, second).withPause(Duration.ofMillis(50)), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      sealed(seals, "a");
    }

    first.stamps();

    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          while (!stamperOf(seals).equals(first.certificate())) {
            Thread.sleep(Duration.ofMillis(10));
          }
        });
  }

  @Test
  void whileAllAreLeftAloneNothingIsSealedAtOnce() throws Exception {
    Seals seals = new Seals(settings(folder, first).withPause(LONG), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));
    }

    var refused = assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));

    assertEquals("seal.timestamp.addresses[0]: left alone after failures", refused.getMessage());
    assertEquals(TIMESTAMP_UNAVAILABLE, refused.cause());
  }

  @Test
  void whatOneKeyLearnsOfAServiceSparesTheOthers() throws Exception {
    Path own = Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("own.p12"));
    Seals seals =
        new Seals(settings(folder, first, second).withPause(LONG).withIssuer("b", own), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      sealed(seals, "a");
    }

    sealed(seals, "b");

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  @Test
  void aKeyThatIsOpenedAgainKeepsWhatIsKnownOfAService() throws Exception {
    Seals seals = new Seals(settings(folder, first, second).withPause(LONG), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      sealed(seals, "a");
    }

    Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    seals.refresh();
    sealed(seals, "a");

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  private void failing(Stamper stamper) {
    stamper
        .server()
        .answers(_ -> {
          asked.incrementAndGet();
          return "<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII);
        });
  }
}
