package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import nl.bijsluiter.seal.Seals;
import nl.bijsluiter.seal.Settings;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verdict.NotOurs;
import nl.bijsluiter.verification.Verdict.Told;
import nl.bijsluiter.verification.Verdict.Unsealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  private static final byte[] BLANK = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  private record Config(Optional<Path> certificates, int atOnce) implements VerificationConfig {}

  private Checks checks(Optional<Path> certificates, int atOnce) {
    var clock = Clock.fixed(Office.TIME, ZoneOffset.UTC);
    var seals = new Seals(Settings.demo(folder.resolve("data")), clock);
    var config = new Config(certificates, atOnce);
    return new Checks(new PinnedCertificates(config, seals), config);
  }

  @Test
  void moreThanThereIsRoomForAreSentAwayUnread() {
    var checks = checks(Optional.empty(), 1);

    var outer =
        checks.check(() -> {
          assertEquals(
              Optional.empty(),
              checks.check(() -> {
                throw new IllegalStateException("read");
              }));
          return BLANK;
        });

    assertEquals(Optional.of(new Unsealed()), outer);
    assertEquals(Optional.of(new Unsealed()), checks.check(() -> BLANK));
  }

  @Test
  void aFileThatCannotBeReadGivesItsRoomBack() {
    var checks = checks(Optional.empty(), 1);

    assertThrows(
        IllegalStateException.class,
        () ->
            checks.check(() -> {
              throw new IllegalStateException("broken off");
            }));

    assertEquals(Optional.of(new Unsealed()), checks.check(() -> BLANK));
  }

  @Test
  void aLetterOfAPastKeyIsGenuineWhereItsCertificateIsKept() throws Exception {
    var past = Office.open();
    byte[] letter = past.letter(SealLevel.B_B);
    assertEquals(Optional.of(new NotOurs()), checks(Optional.empty(), 1).check(() -> letter));

    var kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("2026.pem"), pem(past));

    assertEquals(
        Optional.of(new Genuine(new Told(SealLevel.B_B, Office.TIME, Office.LETTER), false)),
        checks(Optional.of(kept), 1).check(() -> letter));
  }

  @Test
  void aFolderThatHoldsNoCertificateKeepsTheServiceFromStarting() throws Exception {
    var kept = Files.createDirectory(folder.resolve("kept"));
    assertThrows(UnusablePin.class, () -> checks(Optional.of(kept), 1));

    Files.writeString(kept.resolve("2026.pem"), "no certificate");
    assertThrows(UnusablePin.class, () -> checks(Optional.of(kept), 1));
    assertThrows(UnusablePin.class, () -> checks(Optional.of(folder.resolve("absent")), 1));
  }

  @Test
  void aKeyThatIsTooSmallCannotBePinned() throws Exception {
    var small = Certified.selfSigned("Office", Certified.Use.SEAL, Certified.Kind.SMALL_RSA);
    var kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("2026.pem"), pem(small));

    assertThrows(UnusablePin.class, () -> checks(Optional.of(kept), 1));
  }

  private static String pem(Office office) throws Exception {
    return pem(office.seal());
  }

  private static String pem(Certified certified) throws Exception {
    var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN CERTIFICATE-----\n"
        + base64.encodeToString(certified.certificate().getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
