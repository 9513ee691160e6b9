package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the issuer of our certificate says of it, asked over real sockets.
class CertificateStatusTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Optional<Cause> NOTHING = Optional.empty();
  private static final Optional<Cause> REVOKED = Optional.of(Cause.SEAL_CERTIFICATE_REVOKED);
  private static final Optional<Cause> UNKNOWN = Optional.of(Cause.SEAL_CERTIFICATE_STATUS_UNKNOWN);

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(Specimen.TIME);
  private Authority authority;

  @BeforeEach
  void open() throws Exception {
    authority = new Authority(Identity.selfSigned(Identity.ec("secp256r1")), clock);
  }

  @AfterEach
  void close() throws IOException {
    authority.close();
  }

  @Test
  void aResponderThatRevokesWithinAnHourStopsTheSeals() throws Exception {
    Identity identity = authority.issueWithResponder();
    KeptKey key = key(identity);
    assertEquals(NOTHING, key.trouble());

    authority.revoke(identity);
    clock.move(HOUR.minusSeconds(1));
    key.refresh();
    assertEquals(NOTHING, key.trouble());
    clock.move(Duration.ofSeconds(1));
    key.refresh();

    assertEquals(REVOKED, key.trouble());
  }

  @Test
  void aListThatNamesTheCertificateStopsTheSeals() throws Exception {
    Identity identity = authority.issueWithList();
    KeptKey key = key(identity);
    assertEquals(NOTHING, key.trouble());

    authority.revoke(identity);
    clock.move(HOUR);
    key.refresh();

    assertEquals(REVOKED, key.trouble());
  }

  @Test
  void aListOfAnotherCertificateStopsNothing() throws Exception {
    authority.revoke(authority.issueWithList());

    assertEquals(NOTHING, key(authority.issueWithList()).trouble());
  }

  @Test
  void aListThatIsAwayLeavesTheStatusUnknownUntilItIsBack() throws Exception {
    authority.list().stop();
    KeptKey key = key(authority.issueWithList());
    assertEquals(UNKNOWN, key.trouble());

    authority.list().restart();
    key.refresh();

    assertEquals(NOTHING, key.trouble());
  }

  @Test
  void aListThatHasRunOutIsNone() throws Exception {
    KeptKey key = key(authority.issueWithList());
    byte[] old = authority.revocations();
    authority.list().answers(_ -> old);

    clock.move(Duration.ofDays(2).plusSeconds(1));
    key.refresh();

    assertEquals(UNKNOWN, key.trouble());
  }

  @Test
  void aListOfANamesakeIsNone() throws Exception {
    Identity namesake = Identity.selfSigned(Identity.ec("secp256r1"));
    try (var other = new Authority(namesake, clock)) {
      authority.list().answers(_ -> other.revocations());

      assertEquals(UNKNOWN, key(authority.issueWithList()).trouble());
    }
  }

  @Test
  void aListSpeaksWhereTheResponderIsAway() throws Exception {
    Identity identity = authority.issue();
    authority.responder().stop();
    KeptKey key = key(identity);
    assertEquals(NOTHING, key.trouble());

    authority.revoke(identity);
    clock.move(HOUR);
    key.refresh();

    assertEquals(REVOKED, key.trouble());
  }

  @Test
  void aResponderIsBelievedBeforeAList() throws Exception {
    Identity identity = authority.issue();
    byte[] empty = authority.revocations();
    authority.list().answers(_ -> empty);
    authority.revoke(identity);

    assertEquals(REVOKED, key(identity).trouble());
  }

  @Test
  void aPageIsNoAnswerOfAResponder() throws Exception {
    authority.responder().answers(_ -> "<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII));

    assertEquals(UNKNOWN, key(authority.issueWithResponder()).trouble());
  }

  @Test
  void aResponderOfANamesakeIsNotBelieved() throws Exception {
    Identity namesake = Identity.selfSigned(Identity.ec("secp256r1"));
    try (var other = new Authority(namesake, clock)) {
      authority.responder().answers(other::status);

      assertEquals(UNKNOWN, key(authority.issueWithResponder()).trouble());
    }
  }

  @Test
  void aCertificateThatNamesNobodyToAskIsTakenOnlyWhereThatIsSet() throws Exception {
    Identity identity =
        Identity.selfSigned(Identity.ec("secp256r1")).issue(Identity.ec("secp256r1"));

    assertEquals(UNKNOWN, key(identity).trouble());
    assertEquals(NOTHING, key(settings(identity).withUnaskedCertificate()).trouble());
  }

  @Test
  void aCertificateThatNamesSomebodyIsAskedAfterWhateverIsSet() throws Exception {
    Identity identity = authority.issueWithResponder();
    authority.revoke(identity);

    assertEquals(REVOKED, key(settings(identity).withUnaskedCertificate()).trouble());
  }

  private Settings settings(Identity identity) throws Exception {
    return Settings.keyStore(identity.in(folder.resolve("zegel.p12")), Identity.PASSWORD);
  }

  private KeptKey key(Identity identity) throws Exception {
    return key(settings(identity));
  }

  private KeptKey key(Settings settings) {
    return new Seals(settings, clock).keys().getFirst();
  }
}
