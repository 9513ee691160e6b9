package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong around a seal, on real sockets and files: each has its cause, lets no letter
/// out, and is over without a restart.
@Tag("slow")
class FaultsTest {
  private static final Instant LATER = Instant.parse("2028-01-01T00:00:00Z");

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(Specimen.TIME);
  private Stamper stamper;
  private Path store;
  private Seals seals;

  @BeforeEach
  void sealOnce() throws Exception {
    stamper = Stamper.start(clock);
    store = Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    seals =
        new Seals(
            Settings.keyStore(store, Identity.PASSWORD)
                .withTimestamps(stamper.addresses(), stamper.pem(folder.resolve("stamper.pem"))),
            clock);
    seal();
  }

  @AfterEach
  void stop() throws IOException {
    stamper.close();
  }

  @Test
  void aServiceThatRefusesConnectionsGivesNoTimestamp() throws Exception {
    stamper.server().stop();

    assertFault("timestamps refused", TIMESTAMP_UNAVAILABLE, stamper.server()::restart);
  }

  @Test
  void aServiceThatHangsGivesNoTimestamp() throws Exception {
    stamper.server().behaves(_ -> Thread.sleep(Duration.ofSeconds(3)));

    assertFault("timestamps hang", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  @Test
  void aServiceThatDribblesGivesNoTimestamp() throws Exception {
    stamper.server().behaves(FaultsTest::dribble);

    assertFault("timestamps come slowly", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  private static void dribble(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.sendResponseHeaders(200, 1000);
    for (int i = 0; i < 30; i++) {
      exchange.getResponseBody().write(0x30);
      exchange.getResponseBody().flush();
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  @Test
  void aServiceThatAnswersWithAPageGivesNoTimestamp() throws Exception {
    stamper.server().answers(_ -> "<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII));

    assertFault("timestamps are HTML", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  @Test
  void anAnswerToAnotherRequestIsNoTimestamp() throws Exception {
    Deque<byte[]> given = new ConcurrentLinkedDeque<>();
    stamper
        .server()
        .answers(request -> {
          given.addLast(stamper.service().answer(request));
          return given.getFirst();
        });
    seal();

    assertFault("timestamps replayed", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  @Test
  void aServiceThatNobodyTrustsGivesNoTimestamp() throws Exception {
    SealingKey stranger = Stamper.key(KeyPurposeId.id_kp_timeStamping);
    stamper.server().answers(new DemoTimestampService(stranger, clock)::answer);

    assertFault("timestamps by a namesake", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  @Test
  void aClockThatIsElsewhereGivesNoTimestamp() throws Exception {
    var late = new MovingClock(Specimen.TIME.plusSeconds(301));
    SealingKey key = stamper.service().key();
    stamper.server().answers(new DemoTimestampService(key, late)::answer);

    assertFault("timestamps of later", TIMESTAMP_UNAVAILABLE, stamper::stamps);
  }

  @Test
  void aKeyFileThatIsGoneSealsNothing() throws Exception {
    Path away = Files.move(store, folder.resolve("away.p12"));
    seals.refresh();

    assertFault(
        "key file gone",
        SEAL_KEY_UNUSABLE,
        () -> {
          move(away, store);
          seals.refresh();
        });
  }

  @Test
  void aCertificateThatExpiresSealsNothingUntilItIsRenewed() throws Exception {
    Identity renewed = Identity.selfSigned(Identity.ec("secp256r1"), clock.instant(), LATER);
    clock.move(Duration.between(clock.instant(), Identity.UNTIL.plusSeconds(1)));

    assertFault(
        "certificate expired",
        SEAL_CERTIFICATE_EXPIRED,
        () -> {
          replace(renewed);
          seals.refresh();
        });
  }

  private void replace(Identity renewed) {
    try {
      renewed.in(store);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertFault(String fault, Cause cause, Runnable mending) throws Exception {
    var refused = assertThrows(SealUnavailable.class, this::seal);
    assertEquals(cause, refused.cause());
    mending.run();
    long start = System.nanoTime();
    sealAtLast();
    System.out.printf(
        "| %s | 503 %s | %d ms |%n", fault, cause.code(), (System.nanoTime() - start) / 1_000_000);
  }

  /// Seals, trying for as long as a circuit breaker stays open.
  private void sealAtLast() throws Exception {
    for (int left = 20; ; left--) {
      try {
        seal();
        return;
      } catch (SealUnavailable e) {
        if (left == 0) {
          throw e;
        }
        Thread.sleep(Duration.ofMillis(50));
      }
    }
  }

  private byte[] seal() throws Exception {
    return Specimen.sealed(seals.begin(Specimen.STATEMENT));
  }
}
