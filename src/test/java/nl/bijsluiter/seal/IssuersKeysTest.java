package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verdict.Told;
import nl.bijsluiter.verification.Verified;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys of issuers' own: each for its letters, and for no others.
class IssuersKeysTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);
  private static final Letter POLICE = letter("police");
  private static final Letter OFFICE = letter("office");
  private static final Letter ANOTHER = letter("another");

  @TempDir Path folder;

  private Identity common;
  private Identity police;
  private Identity office;
  private Seals seals;

  private static Letter letter(String issuer) {
    return new Letter(issuer, "leaflet", List.of("nl"));
  }

  @BeforeEach
  void open() throws Exception {
    common = Identity.selfSigned(Identity.ec("secp256r1"));
    police = Identity.selfSigned(Identity.ec("secp384r1"));
    office = Identity.selfSigned(Identity.ec("secp256r1"));
    var settings =
        Settings.keyStore(common.in(file("common")), Identity.PASSWORD)
            .withIssuer("police", police.in(file("police")))
            .withIssuer("office", office.in(file("office")));
    seals = new Seals(settings, CLOCK);
  }

  private Path file(String name) {
    return folder.resolve(name + ".p12");
  }

  private SealedFile sealed(Letter letter) throws Exception {
    return new SealedFile(
        Specimen.sealed(seals.begin(new Statement("Specimen", "A letter", letter))));
  }

  private void assertGenuine(Letter letter, Identity by) throws Exception {
    SealedFile file = sealed(letter);
    assertTrue(file.isWhole(by.certificate()));
    assertEquals(
        new Genuine(new Told(SealLevel.B_B, Specimen.TIME, letter), false),
        Verified.by(seals).verdict(file.pdf()));
  }

  @Test
  void eachLetterBearsTheCertificateOfItsIssuerAndIsGenuine() throws Exception {
    assertGenuine(POLICE, police);
    assertGenuine(OFFICE, office);
    assertGenuine(ANOTHER, common);
  }

  @Test
  void aBrokenKeyStopsTheLettersOfItsIssuerAlone() throws Exception {
    Path away = Files.move(file("police"), folder.resolve("away"));
    seals.refresh();

    var refused = assertThrows(SealUnavailable.class, () -> sealed(POLICE));
    assertEquals(SealUnavailable.Cause.SEAL_KEY_UNUSABLE, refused.cause());
    assertGenuine(OFFICE, office);
    assertGenuine(ANOTHER, common);
    assertEquals(
        Optional.of(Map.of("level", "B-B", "seal.issuers.police", "seal-key-unusable")),
        health(Status.UP));

    Files.move(away, file("police"));
    seals.refresh();
    assertGenuine(POLICE, police);
    assertEquals(Optional.of(Map.of("level", "B-B")), health(Status.UP));
  }

  @Test
  void theServiceIsNotReadyOnceNoKeySeals() throws Exception {
    for (String name : List.of("common", "police", "office")) {
      assertEquals(Status.UP, new SealReadiness(seals).call().getStatus());
      Files.delete(file(name));
      seals.refresh();
    }

    assertEquals(
        Optional.of(
            Map.of(
                "level", "B-B",
                "seal.key-store", "seal-key-unusable",
                "seal.issuers.police", "seal-key-unusable",
                "seal.issuers.office", "seal-key-unusable")),
        health(Status.DOWN));
  }

  private Optional<Map<String, Object>> health(Status status) {
    var response = new SealReadiness(seals).call();
    assertEquals(status, response.getStatus());
    return response.getData();
  }

  @Test
  void anIssuerWithoutAKeySealsNothingWhereThereIsNoCommonOne() throws Exception {
    seals = new Seals(Settings.nothing(folder).withIssuer("police", file("police")), CLOCK);

    assertGenuine(POLICE, police);
    assertThrows(SealUnavailable.class, () -> sealed(OFFICE));
  }

  @Test
  void theDemoKeyBesideKeysOfIssuersIsRefused() {
    seals = new Seals(Settings.demo(folder).withIssuer("police", file("police")), CLOCK);

    var refused = assertThrows(SealUnavailable.class, () -> sealed(POLICE));

    assertEquals(
        "seal.demo and seal.issuers are both set: take one of them away", refused.getMessage());
    assertThrows(SealUnavailable.class, () -> sealed(ANOTHER));
    assertEquals(Status.DOWN, new SealReadiness(seals).call().getStatus());
  }
}
