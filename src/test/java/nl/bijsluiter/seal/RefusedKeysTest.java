package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings and keys that are not sealed with. What is said of them holds no secret.
class RefusedKeysTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @TempDir Path folder;

  private record Refusal(Cause cause, String message) {}

  @Test
  void withoutAKeyNothingIsSealed() {
    assertRefused("set seal.key-store, or seal.demo", Settings.nothing(folder));
  }

  @Test
  void theDemoKeyBesideAConfiguredOneIsRefused() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(store());

    assertRefused(
        "seal.demo and seal.key-store are both set: take one of them away",
        Settings.demo(folder).withKeyStore(store).withPassword(Identity.PASSWORD));
    assertEquals(List.of(store), files());
  }

  @Test
  void theDemoKeyBesideTimestampServicesIsRefused() {
    List<URI> services = List.of(URI.create("http://127.0.0.1:1/"));

    assertRefused(
        "seal.demo and seal.timestamp.addresses are both set: take one of them away",
        Settings.demo(folder).withTimestamps(services, folder.resolve("absent.pem")));
  }

  @Test
  void aDemoKeyConfiguredAsARealOneIsRefused() {
    seals(Settings.demo(folder));

    assertRefused(
        "seal.key-store holds a demo key, whose letters would not say so",
        Settings.keyStore(folder.resolve("demo-seal.p12"), "demo"));
  }

  @Test
  void anAbsentKeyStoreIsRefused() {
    assertRefused(
        "the key store is absent or not readable", Settings.keyStore(store(), Identity.PASSWORD));
  }

  @Test
  void aFileThatIsNoKeyStoreIsRefused() throws Exception {
    Path file = Files.writeString(store(), "no key store");

    assertRefused(
        "the key store does not open: wrong password, or no PKCS#12",
        Settings.keyStore(file, Identity.PASSWORD));
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(store());

    assertRefused(
        "the key store does not open: wrong password, or no PKCS#12",
        Settings.keyStore(store, "Anders-kR7q"));
  }

  @Test
  void anAbsentAliasIsRefused() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp256r1")).in(store());

    assertRefused(
        "the key store has no key with a certificate under the alias",
        Settings.keyStore(store, Identity.PASSWORD).withAlias("ander"));
  }

  @Test
  void severalKeysWithoutAnAliasAreRefused() throws Exception {
    assertRefused(
        "the key store holds 2 keys: name one by alias",
        twoKeys(Identity.selfSigned(Identity.ec("secp256r1"))));
  }

  @Test
  void anRsaKeyIsRefused() throws Exception {
    Path store = Identity.selfSigned(Identity.rsa()).in(store());

    assertRefused(
        "the key is not on the curve P-256 or P-384, and no RSA key of 3072 bits",
        Settings.keyStore(store, Identity.PASSWORD));
  }

  @Test
  void aKeyOnAnotherCurveIsRefused() throws Exception {
    Path store = Identity.selfSigned(Identity.ec("secp521r1")).in(store());

    assertRefused(
        "the key is not on the curve P-256 or P-384, and no RSA key of 3072 bits",
        Settings.keyStore(store, Identity.PASSWORD));
  }

  @Test
  void aCertificateOfAnotherKeyIsRefused() throws Exception {
    Identity identity = Identity.selfSigned(Identity.ec("secp256r1"));
    var mixed = new Identity(Identity.ec("secp256r1").getPrivate(), identity.chain());

    assertRefused(
        "the key does not fit its certificate",
        Settings.keyStore(mixed.in(store()), Identity.PASSWORD));
  }

  @Test
  void aCertificateThatItsIssuerDidNotSignIsRefused() throws Exception {
    Identity issued = Identity.selfSigned(Identity.rsa()).issue(Identity.ec("secp256r1"));
    Identity namesake = Identity.selfSigned(Identity.rsa());
    var mixed = new Identity(issued.key(), List.of(issued.certificate(), namesake.certificate()));

    assertRefused(
        "the certificates form no chain", Settings.keyStore(mixed.in(store()), Identity.PASSWORD));
  }

  private void assertRefused(String message, Settings settings) {
    Seals seals = seals(settings);

    assertEquals(new Refusal(SEAL_KEY_UNUSABLE, message), refusal(seals));
    assertTellsNoSecret(assertThrows(SealUnavailable.class, () -> seals.begin(Specimen.STATEMENT)));
  }

  private static Refusal refusal(Seals seals) {
    var refused = assertThrows(SealUnavailable.class, () -> seals.begin(Specimen.STATEMENT));
    return new Refusal(refused.cause(), String.valueOf(refused.getMessage()));
  }

  private void assertTellsNoSecret(SealUnavailable refused) {
    var trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    for (String secret : List.of(folder.toString(), Identity.PASSWORD, "Anders-kR7q")) {
      assertFalse(trace.toString().contains(secret), trace::toString);
    }
  }

  private Settings twoKeys(Identity identity) throws Exception {
    Path store = identity.inBeside(Identity.selfSigned(Identity.ec("secp256r1")), store());
    return Settings.keyStore(store, Identity.PASSWORD);
  }

  private List<Path> files() throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Path store() {
    return folder.resolve("zegel.p12");
  }

  private static Seals seals(Settings settings) {
    return new Seals(settings, CLOCK);
  }
}
