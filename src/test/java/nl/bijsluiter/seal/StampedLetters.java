package nl.bijsluiter.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.seal.timestamp.TimestampTrust;

/// Letters for tests of timestamps.
final class StampedLetters {
  private StampedLetters() {}

  /// A new key, and these services in order, all of them trusted.
  static Settings settings(Path folder, Stamper... stampers) throws Exception {
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

  static SealedFile sealed(Seals seals, String issuer) throws Exception {
    var letter = new Letter(issuer, "leaflet", List.of("nl"));
    return new SealedFile(
        Specimen.sealed(seals.begin(new Statement("Specimen", "A letter", letter))));
  }

  /// By whom a letter is stamped, if all of its token holds.
  static X509Certificate stamperOf(Seals seals) throws Exception {
    Evidence evidence = Evidence.read(sealed(seals, "a").cms());
    TimestampTrust trust = seals.timestampTrust();
    return trust
        .believe(evidence.token().orElseThrow(), evidence.value())
        .certificates()
        .getFirst();
  }
}
