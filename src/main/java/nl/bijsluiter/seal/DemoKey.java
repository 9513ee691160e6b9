package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The keys of trial letters, one that seals and one that stamps: each made at the first start,
/// kept in one file, used again afterwards.
///
/// Its certificate is signed by itself. One issued by a CA would call for revocation data, which a
/// validator without network does not get.
final class DemoKey {
  private static final Duration VALIDITY = Duration.ofDays(5 * 365);

  /// Letters may be sealed in the second in which the key was made, by a clock a little behind.
  private static final Duration HEAD_START = Duration.ofDays(1);

  /// Protects nothing: whoever reads the file owns a key without value.
  private static final String PASSWORD = "demo";

  private final Path folder;
  private final Clock clock;
  private final Use use;

  DemoKey(Path folder, Clock clock) {
    this(folder, clock, Use.SEAL);
  }

  DemoKey(Path folder, Clock clock, Use use) {
    this.folder = folder;
    this.clock = clock;
    this.use = use;
  }

  /// What a demo key is for.
  enum Use {
    SEAL("seal"),
    TIMESTAMP("timestamp");

    private final String label;

    Use(String label) {
      this.label = label;
    }

    private String alias() {
      return "demo-" + label;
    }

    private X500Principal subject() {
      return new X500Principal(
          "CN=DEMO Bijsluiter - trial " + label + " without value, O=DEMO, C=NL");
    }
  }

  /// Whether this is the certificate of a demo key, ours or another installation's.
  static boolean isDemo(X509Certificate certificate) {
    return Stream.of(Use.values())
        .anyMatch(use -> certificate.getSubjectX500Principal().equals(use.subject()));
  }

  SealingKey open() {
    Path file = folder.resolve(use.alias() + ".p12");
    if (Files.notExists(file)) {
      create(file);
    }
    return new KeyStoreFile(file, PASSWORD).open(Optional.of(use.alias()));
  }

  private void create(Path file) {
    try {
      KeyStore store = newKeyStore();
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, use.alias(), ".tmp"); // readable by its owner only
      try (OutputStream out = Files.newOutputStream(made)) {
        store.store(out, PASSWORD.toCharArray());
      }
      publish(made, file);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "a demo key cannot be made", e);
    } catch (IOException _) { // its message is the path
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the data folder cannot be written");
    }
  }

  /// Gives the complete file its name in one step that fails where the name is taken.
  private static void publish(Path made, Path file) throws IOException {
    try {
      Files.createLink(file, made);
    } catch (FileAlreadyExistsException _) {
      // Another start was first: both use its key.
    } finally {
      Files.delete(made);
    }
  }

  private KeyStore newKeyStore()
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    X509Certificate[] chain = {selfSigned(pair)};
    store.setKeyEntry(use.alias(), pair.getPrivate(), PASSWORD.toCharArray(), chain);
    return store;
  }

  private X509Certificate selfSigned(KeyPair pair)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    Instant now = clock.instant();
    X509v3CertificateBuilder certificate =
        new JcaX509v3CertificateBuilder(
            use.subject(),
            new BigInteger(127, new SecureRandom()),
            Date.from(now.minus(HEAD_START)),
            Date.from(now.plus(VALIDITY)),
            use.subject(),
            pair.getPublic());
    certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    certificate.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    if (use == Use.TIMESTAMP) { // RFC 3161, 2.3: critical, and nothing else
      certificate.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    return new JcaX509CertificateConverter()
        .getCertificate(
            certificate.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }
}
