package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;
import static nl.bijsluiter.seal.StampedLetters.sealed;
import static nl.bijsluiter.seal.StampedLetters.settings;
import static nl.bijsluiter.seal.StampedLetters.stamperOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which answers of timestamp services are taken, on real sockets.
class TimestampAnswersTest {
  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(Specimen.TIME);
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
  void aTimestampOfTheRightValueThatAnswersAnotherRequestIsNotTaken() throws Exception {
    Seals seals = new Seals(settings(folder, first), clock);
    first.server().answers(request -> first.authority().answer(withoutNonce(request)));

    var refused = assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));

    assertEquals("seal.timestamp.addresses[0]: an answer to another request", refused.getMessage());
  }

  private static byte[] withoutNonce(byte[] request) throws IOException {
    var other = new TimeStampRequestGenerator();
    other.setCertReq(true);
    byte[] imprint = new TimeStampRequest(request).getMessageImprintDigest();
    return other.generate(TSPAlgorithms.SHA256, imprint).getEncoded();
  }

  @Test
  void aTimestampUnderAPolicyThatIsNotAllowedIsNotTaken() throws Exception {
    Stamper other = Stamper.start(second.server(), first.authority().under("1.2.3"));
    Settings settings = settings(folder, first, second).withPolicy(TimestampAuthority.POLICY);
    Seals seals = new Seals(settings, clock);
    first.server().stop();

    var refused = assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));

    assertEquals(TIMESTAMP_UNAVAILABLE, refused.cause());
    assertTrue(String.valueOf(refused.getMessage()).endsWith("not allowed: 1.2.3"));
    other.server().answers(first.authority()::answer);
    sealed(seals, "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-256", "P-384", "RSA-2048", "RSA-4096"})
  void anAuthorityMayHaveAKeyOfAnyUsualKind(String kind) throws Exception {
    try (Stamper stamper = Stamper.start(TimestampAuthority.open(pair(kind), clock))) {
      Seals seals = new Seals(settings(folder, stamper), clock);

      assertEquals(stamper.certificate(), stamperOf(seals));
    }
  }

  @Test
  void anAuthorityMayNotHaveAKeyThatIsTooSmall() throws Exception {
    try (Stamper stamper = Stamper.start(TimestampAuthority.open(pair("RSA-1024"), clock))) {
      Seals seals = new Seals(settings(folder, stamper), clock);

      assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));
    }
  }

  private static KeyPair pair(String kind) throws Exception {
    int bits = Integer.parseInt(kind.substring(kind.indexOf('-') + 1));
    return kind.startsWith("RSA") ? Identity.rsa(bits) : Identity.ec("secp" + bits + "r1");
  }
}
