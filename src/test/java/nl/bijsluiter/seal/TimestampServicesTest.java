package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Seals seals = new Seals(settings(first, second), clock);
    assertEquals(first.certificate(), stamperOf(seals));

    first.server().stop();
    assertEquals(second.certificate(), stamperOf(seals));

    first.server().restart();
    assertEquals(first.certificate(), stamperOf(seals));
  }

  @Test
  void aServiceThatKeepsFailingIsLeftAlone() throws Exception {
    Seals seals = new Seals(settings(first, second).withPause(LONG), clock);
    failing(first);

    for (int i = 0; i < BEFORE_PAUSE + 5; i++) {
      assertEquals(second.certificate(), stamperOf(seals));
    }

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  @Test
  void aServiceThatWasLeftAloneIsAskedAgainAfterAWhile() throws Exception {
    Seals seals = new Seals(settings(first, second).withPause(Duration.ofMillis(50)), clock);
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
    Seals seals = new Seals(settings(first).withPause(LONG), clock);
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
    Seals seals = new Seals(settings(first, second).withPause(LONG).withIssuer("b", own), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      sealed(seals, "a");
    }

    sealed(seals, "b");

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  @Test
  void aKeyThatIsOpenedAgainKeepsWhatIsKnownOfAService() throws Exception {
    Seals seals = new Seals(settings(first, second).withPause(LONG), clock);
    failing(first);
    for (int i = 0; i < BEFORE_PAUSE; i++) {
      sealed(seals, "a");
    }

    Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    seals.refresh();
    sealed(seals, "a");

    assertEquals(BEFORE_PAUSE, asked.get());
  }

  @Test
  void aTimestampOfTheRightValueThatAnswersAnotherRequestIsNotTaken() throws Exception {
    Seals seals = new Seals(settings(first), clock);
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
    Settings settings = settings(first, second).withPolicy(TimestampAuthority.POLICY);
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
      Seals seals = new Seals(settings(stamper), clock);

      assertEquals(stamper.certificate(), stamperOf(seals));
    }
  }

  @Test
  void anAuthorityMayNotHaveAKeyThatIsTooSmall() throws Exception {
    try (Stamper stamper = Stamper.start(TimestampAuthority.open(pair("RSA-1024"), clock))) {
      Seals seals = new Seals(settings(stamper), clock);

      assertThrows(SealUnavailable.class, () -> sealed(seals, "a"));
    }
  }

  private static KeyPair pair(String kind) throws Exception {
    int bits = Integer.parseInt(kind.substring(kind.indexOf('-') + 1));
    return kind.startsWith("RSA") ? Identity.rsa(bits) : Identity.ec("secp" + bits + "r1");
  }

  private void failing(Stamper stamper) {
    stamper
        .server()
        .answers(_ -> {
          asked.incrementAndGet();
          return "<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII);
        });
  }

  private Settings settings(Stamper... stampers) throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    Path trusted = folder.resolve("stampers.pem");
    var pem = new StringBuilder();
    for (Stamper stamper : stampers) {
      pem.append(Stamper.pem(stamper.certificate()));
    }
    Files.writeString(trusted, pem);
    return Settings.keyStore(store, Identity.PASSWORD)
        .withTimestamps(List.of(stampers).stream().map(Stamper::address).toList(), trusted);
  }

  private static SealedFile sealed(Seals seals, String issuer) throws Exception {
    var letter = new Letter(issuer, "leaflet", List.of("nl"));
    return new SealedFile(
        Specimen.sealed(seals.begin(new Statement("Specimen", "A letter", letter))));
  }

  /// By whom a letter is stamped, if all of its token holds.
  private static X509Certificate stamperOf(Seals seals) throws Exception {
    Evidence evidence = Evidence.read(sealed(seals, "a").cms());
    TimestampTrust trust = seals.timestampTrust();
    return trust
        .believe(evidence.token().orElseThrow(), evidence.value())
        .certificates()
        .getFirst();
  }
}
