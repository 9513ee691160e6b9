package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.bijsluiter.seal.KeyConfig.RsaPadding;
import nl.bijsluiter.seal.form.SealLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every level with every kind of key, as three validators that we did not write see it.
@Tag("slow")
@Tag("tools")
class SealsInAllWaysTest {
  private static final Clock CLOCK = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);

  @TempDir Path folder;

  private record Verdicts(String dss, String pdfsig, String openssl) {}

  @ParameterizedTest
  @CsvSource({
    "B_B, P-256, PSS", "B_B, P-384, PSS", "B_B, RSA-3072, PKCS1", "B_B, RSA-3072, PSS",
    "B_T, P-256, PSS", "B_T, P-384, PSS", "B_T, RSA-3072, PKCS1", "B_T, RSA-3072, PSS"
  })
  void everyValidatorFindsTheSealGood(SealLevel level, String kind, RsaPadding padding)
      throws Exception {
    Identity identity = Identity.selfSigned(pair(kind));
    try (Stamper stamper = Stamper.start(CLOCK)) {
      Path store = identity.in(folder.resolve("zegel.p12"));
      Settings settings =
          Settings.keyStore(store, Identity.PASSWORD)
              .withPadding(padding)
              .withTimestamps(stamper.addresses(), stamper.pem(folder.resolve("stamper.pem")))
              .withLevel(level);
      var seals = new Seals(settings, CLOCK);
      var file = new SealedFile(Specimen.letter(seals.begin(Specimen.STATEMENT)));
      List<X509Certificate> trusted = List.of(identity.certificate(), stamper.certificate());
      var verdicts = new Verdicts(dss(file, trusted), pdfsig(file), openssl(file, identity));
      System.out.printf(
          "| %s | %s | %s | %s | %s | %s |%n",
          level.label(),
          kind,
          kind.startsWith("RSA") ? padding : "ECDSA",
          verdicts.dss,
          verdicts.pdfsig,
          verdicts.openssl);
      String format = "PAdES-BASELINE-" + level.label().charAt(2);
      assertEquals(
          new Verdicts("TOTAL_PASSED " + format, "Signature is Valid.", "successful"), verdicts);
    }
  }

  private static KeyPair pair(String kind) throws Exception {
    if (kind.startsWith("P-")) {
      return Identity.ec("secp" + kind.substring(2) + "r1");
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    return generator.generateKeyPair();
  }

  private static String dss(SealedFile file, List<X509Certificate> certificates) {
    var report = UnionsValidator.report(file.pdf(), Specimen.TIME, certificates);
    String id = report.getFirstSignatureId();
    return report.getIndication(id) + " " + report.getSignatureFormat(id);
  }

  private String pdfsig(SealedFile file) throws Exception {
    Files.write(folder.resolve("letter.pdf"), file.pdf());
    String part = "- Signature Validation: ";
    return new Tools(folder)
        .run("pdfsig -nocert letter.pdf")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(part))
        .map(line -> line.substring(part.length()))
        .findFirst()
        .orElseThrow();
  }

  private String openssl(SealedFile file, Identity identity) throws Exception {
    Files.write(folder.resolve("seal.der"), file.cms());
    Files.write(folder.resolve("signed"), file.signedBytes());
    Stamper.writePem(identity.certificate(), folder.resolve("seal.pem"));
    String report =
        new Tools(folder)
            .run(
                "openssl cms -verify -cades -binary -inform DER -in seal.der -content signed"
                    + " -out verified -CAfile seal.pem -purpose any -attime "
                    + Specimen.TIME.getEpochSecond());
    return report.contains("CAdES Verification successful") ? "successful" : report;
  }
}
