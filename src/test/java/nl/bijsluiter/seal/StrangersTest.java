package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What validators that we did not write say of a letter with the demo seal. None has a network.
@Tag("slow")
class StrangersTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @TempDir Path folder;

  private record Verdict(int signatures, Indication indication, SignatureLevel level) {}

  private SealedFile file;
  private X509Certificate certificate;

  @BeforeEach
  void seal() {
    var seals = new Seals(Settings.demo(folder), CLOCK);
    file = new SealedFile(Specimen.letter(seals.begin(Specimen.STATEMENT)));
    certificate = new DemoKey(folder, CLOCK).open().certificate();
  }

  @Test
  void theUnionsValidatorWithItsDefaultPolicySaysPassed() {
    assertEquals(
        new Verdict(1, Indication.TOTAL_PASSED, SignatureLevel.PAdES_BASELINE_B), verdict(file));
  }

  @Test
  void theUnionsValidatorFailsAChangedByte() {
    assertEquals(
        new Verdict(1, Indication.TOTAL_FAILED, SignatureLevel.PAdES_BASELINE_B),
        verdict(antedated()));
  }

  @Test
  @Tag("tools")
  void pdfsigSaysValidAndWholeDocument() throws Exception {
    String report = pdfsig(file);

    assertEquals(
        List.of("- Signature Validation: Signature is Valid."),
        lines(report, "Signature Validation"));
    assertEquals(List.of("- Total document signed"), lines(report, "document signed"));
    assertEquals(List.of("- Signature Type: ETSI.CAdES.detached"), lines(report, "Signature Type"));
    assertEquals(
        List.of("- Signer Certificate Common Name: DEMO Bijsluiter - trial seal without value"),
        lines(report, "Common Name"));
  }

  @Test
  @Tag("tools")
  void pdfsigFailsAChangedByte() throws Exception {
    assertEquals(
        List.of("- Signature Validation: Digest Mismatch."),
        lines(pdfsig(antedated()), "Signature Validation"));
  }

  @Test
  @Tag("tools")
  void opensslVerifiesTheCadesSignature() throws Exception {
    Files.write(folder.resolve("seal.der"), file.cms());
    Files.write(folder.resolve("signed"), file.signedBytes());
    Tools tools = new Tools(folder);
    tools.run("openssl pkcs12 -in demo-seal.p12 -passin pass:demo -nokeys -out demo-seal.pem");

    String report =
        tools.run(
            "openssl cms -verify -cades -binary -inform DER -in seal.der -content signed"
                + " -out verified -CAfile demo-seal.pem -purpose any -attime "
                + Specimen.TIME.getEpochSecond());

    assertTrue(report.contains("CAdES Verification successful"), report);
  }

  /// One byte in the date of the seal changed.
  private SealedFile antedated() {
    return file.withByte(file.text().indexOf("/M(D:2026") + 5, '1');
  }

  private String pdfsig(SealedFile sealed) throws Exception {
    Files.write(folder.resolve("letter.pdf"), sealed.pdf());
    return new Tools(folder).run("pdfsig -nocert letter.pdf");
  }

  private static List<String> lines(String report, String part) {
    return report.lines().map(String::strip).filter(line -> line.contains(part)).toList();
  }

  private Verdict verdict(SealedFile sealed) {
    SimpleReport report = UnionsValidator.report(sealed.pdf(), Specimen.TIME, List.of(certificate));
    String id = report.getFirstSignatureId();
    return new Verdict(
        report.getSignaturesCount(), report.getIndication(id), report.getSignatureFormat(id));
  }
}
