package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_REVOKED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_STATUS_UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.Identity.Addresses;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Timestamps and the status of certificates from programs that we did not write, behind a small
/// server.
@Tag("tools")
class OpensslServicesTest {
  @TempDir Path folder;

  private final MovingClock clock =
      new MovingClock(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
  private Loopback server;
  private Tools tools;

  @BeforeEach
  void start() throws IOException {
    server = new Loopback();
    tools = new Tools(folder);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aTokenOfOpensslIsBelievedWithItsWholePath() throws Exception {
    makeTimestampAuthority();
    server.answers(request -> openssl(request, "openssl ts -reply -config tsa.cnf -queryfile in"));
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(folder.resolve("zegel.p12"));
    Path root = folder.resolve("root.pem");
    var seals =
        new Seals(
            Settings.keyStore(store, Identity.PASSWORD)
                .withTimestamps(List.of(server.address()), root),
            clock);

    var file = new SealedFile(seal(seals));

    var evidence = Evidence.read(file.cms());
    var trust = new TimestampTrust(List.of(SealedFile.certificate(root)));
    var token = trust.believe(evidence.token().orElseThrow(), evidence.value());
    assertEquals(
        List.of("CN=Stamper", "CN=Root"),
        token.certificates().stream()
            .map(each -> each.getSubjectX500Principal().toString())
            .toList());
    assertEquals("1.2.3.4.1", token.policy());
  }

  @Test
  void aCertificateSealsWhileOpensslSaysItIsGood() throws Exception {
    Seals seals = sealsOf(issued("V"));

    seal(seals);
  }

  @Test
  void aCertificateThatOpensslCallsRevokedSealsNothing() throws Exception {
    Seals seals = sealsOf(issued("R"));

    var refused = assertThrows(SealUnavailable.class, () -> seal(seals));

    assertEquals(SEAL_CERTIFICATE_REVOKED, refused.cause());
  }

  @Test
  void aResponderThatIsAwayMakesTheStatusUnknownUntilItIsBack() throws Exception {
    Identity identity = issued("V");
    server.stop();
    Seals seals = sealsOf(identity);
    var refused = assertThrows(SealUnavailable.class, () -> seal(seals));
    assertEquals(SEAL_CERTIFICATE_STATUS_UNKNOWN, refused.cause());

    server.restart();
    long start = System.nanoTime();
    seals.refresh();
    seal(seals);

    System.out.printf(
        "| OCSP away | 503 %s | %d ms |%n",
        refused.cause().code(), (System.nanoTime() - start) / 1_000_000);
  }

  @Test
  void theLastGoodAnswerCountsForADayAndNoLonger() throws Exception {
    Seals seals = sealsOf(issued("V"));
    server.stop();
    clock.move(Duration.ofHours(24));
    seals.refresh();
    seal(seals);

    clock.move(Duration.ofSeconds(1));

    var refused = assertThrows(SealUnavailable.class, () -> seal(seals));
    assertEquals(SEAL_CERTIFICATE_STATUS_UNKNOWN, refused.cause());
  }

  private byte[] seal(Seals seals) throws IOException {
    Sealing sealing = seals.begin(Specimen.STATEMENT);
    return sealing.finish(Specimen.reserved(sealing, clock.instant()));
  }

  private Seals sealsOf(Identity identity) throws Exception {
    Path store = identity.in(folder.resolve("zegel.p12"));
    return new Seals(Settings.keyStore(store, Identity.PASSWORD), clock);
  }

  /// A key whose certificate names this server, where openssl answers for its issuer.
  private Identity issued(String status) throws Exception {
    Identity root =
        Identity.selfSigned(
            Identity.ec("secp256r1"),
            clock.instant().minus(Duration.ofDays(1)),
            clock.instant().plus(Duration.ofDays(30)));
    Identity identity =
        root.issue(
            Identity.ec("secp256r1"),
            new Addresses(Optional.of(server.address()), Optional.empty()));
    Stamper.writePem(root.certificate(), folder.resolve("root.pem"));
    writeKey(root.key(), folder.resolve("root.key"));
    String serial = hex(identity.certificate().getSerialNumber());
    String revoked = status.equals("R") ? "260101000000Z" : "";
    Files.writeString(
        folder.resolve("index.txt"),
        "%s\t491231000000Z\t%s\t%s\tunknown\t/CN=Issued specimen%n"
            .formatted(status, revoked, serial));
    server.answers(request ->
        openssl(
            request,
            "openssl ocsp -index index.txt -CA root.pem -rsigner root.pem -rkey root.key"
                + " -ndays 1 -reqin in -respout"));
    return identity;
  }

  private static String hex(BigInteger serial) {
    String digits = serial.toString(16).toUpperCase(Locale.ROOT);
    return digits.length() % 2 == 0 ? digits : "0" + digits;
  }

  private static void writeKey(PrivateKey key, Path file) throws IOException {
    String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    Files.writeString(
        file, "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
  }

  /// What a command that reads the file `in` writes into `out`.
  private byte[] openssl(byte[] request, String command) throws IOException {
    Files.write(folder.resolve("in"), request);
    try {
      tools.run(command.endsWith("-respout") ? command + " out" : command + " -out out");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return Files.readAllBytes(folder.resolve("out"));
  }

  private void makeTimestampAuthority() throws Exception {
    Files.writeString(folder.resolve("tsa.ext"), "extendedKeyUsage=critical,timeStamping\n");
    Files.writeString(folder.resolve("serial"), "01\n");
    Files.writeString(
        folder.resolve("tsa.cnf"),
        """
        [tsa]
        default_tsa = stamper
        [stamper]
        serial = serial
        signer_cert = tsa.pem
        signer_key = tsa.key
        certs = root.pem
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        ess_cert_id_alg = sha256
        """);
    String key = " -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
    tools.run("openssl req -x509" + key + " -subj /CN=Root -keyout root.key -out root.pem");
    tools.run("openssl req -new" + key + " -subj /CN=Stamper -keyout tsa.key -out tsa.csr");
    tools.run(
        "openssl x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 30"
            + " -extfile tsa.ext -out tsa.pem");
  }
}
