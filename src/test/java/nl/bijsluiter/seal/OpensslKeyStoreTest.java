package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.bijsluiter.pdf.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands by which docs/sealing.md has an operator make a key store.
@Tag("tools")
class OpensslKeyStoreTest {
  @TempDir Path folder;

  @Test
  void aKeyStoreMadeByOpensslSeals() throws Exception {
    Tools tools = new Tools(folder);
    tools.run(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=Specimen"
            + " -keyout key.pem -out certificate.pem");
    tools.run(
        "openssl pkcs12 -export -inkey key.pem -in certificate.pem -name seal -out seal.p12"
            + " -passout pass:"
            + Identity.PASSWORD);
    Path store = folder.resolve("seal.p12");
    SealingKey key = new KeyStoreFile(store, Identity.PASSWORD).open(Optional.of("seal"));
    Clock lastDay = Clock.fixed(key.expiry(), ZoneOffset.UTC);

    Sealing sealing =
        new Seals(Settings.keyStore(store, Identity.PASSWORD), lastDay).begin(Specimen.STATEMENT);
    byte[] pdf = sealing.finish(Specimen.reserved(sealing, key.expiry()));

    assertTrue(new SealedFile(pdf).isWhole(key.certificate()));
  }
}
