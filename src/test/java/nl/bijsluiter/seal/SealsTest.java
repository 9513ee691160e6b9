package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a key seals, and when.
class SealsTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @TempDir Path folder;

  private record Refusal(Cause cause, String message) {}

  @Test
  void aConfiguredKeySeals() throws Exception {
    Identity identity = Identity.selfSigned(Identity.ec("secp256r1"));
    Seals seals = seals(Settings.keyStore(identity.in(store()), Identity.PASSWORD));

    var file = new SealedFile(Specimen.sealed(seals.begin(Specimen.STATEMENT)));

    assertTrue(file.isWhole(identity.certificate()));
    assertEquals("B-B", seals.level());
    assertFalse(seals.isTrial());
  }

  @Test
  void aKeyIssuedByAnotherSealsWithItsChain() throws Exception {
    Identity identity = Identity.selfSigned(Identity.rsa()).issue(Identity.ec("secp256r1"));
    Seals seals =
        seals(Settings.keyStore(identity.in(store()), Identity.PASSWORD).withUnaskedCertificate());

    var file = new SealedFile(Specimen.sealed(seals.begin(Specimen.STATEMENT)));

    assertTrue(file.isWhole(identity.certificate()));
  }

  @Test
  void oneOfSeveralKeysIsNamedByItsAlias() throws Exception {
    Identity wanted = Identity.selfSigned(Identity.ec("secp256r1"));
    Settings settings = twoKeys(wanted).withAlias(Identity.ALIAS);

    var file = new SealedFile(Specimen.sealed(seals(settings).begin(Specimen.STATEMENT)));

    assertTrue(file.isWhole(wanted.certificate()));
  }

  @Test
  void theDemoKeyMakesTrialLetters() {
    assertTrue(seals(Settings.demo(folder)).isTrial());
  }

  @Test
  void aCertificateSealsUpToItsLastSecondAndNoLonger() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(store());
    var clock = new MovingClock(Identity.UNTIL);
    var seals = new Seals(Settings.keyStore(store, Identity.PASSWORD), clock);
    seals.begin(Specimen.STATEMENT);

    clock.move(Duration.ofSeconds(1));

    assertEquals(
        new Refusal(SEAL_CERTIFICATE_EXPIRED, "the certificate expired on 2027-01-01T00:00:00Z"),
        refusal(seals));
  }

  @Test
  void aCertificateSealsFromItsFirstSecondOn() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(store());
    var clock = new MovingClock(Identity.FROM.minusSeconds(1));
    var seals = new Seals(Settings.keyStore(store, Identity.PASSWORD), clock);
    assertEquals(
        new Refusal(SEAL_KEY_UNUSABLE, "the certificate is valid from 2026-01-01T00:00:00Z"),
        refusal(seals));

    clock.move(Duration.ofSeconds(1));

    seals.begin(Specimen.STATEMENT);
  }

  private static Refusal refusal(Seals seals) {
    var refused = assertThrows(SealUnavailable.class, () -> seals.begin(Specimen.STATEMENT));
    return new Refusal(refused.cause(), String.valueOf(refused.getMessage()));
  }

  private Settings twoKeys(Identity identity) throws Exception {
    Path store = identity.inBeside(Identity.selfSigned(Identity.ec("secp256r1")), store());
    return Settings.keyStore(store, Identity.PASSWORD);
  }

  private Path store() {
    return folder.resolve("zegel.p12");
  }

  private static Seals seals(Settings settings) {
    return new Seals(settings, CLOCK);
  }
}
