package nl.bijsluiter.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A timestamp service for tests, on a port of its own.
record Stamper(Loopback server, X509Certificate certificate, DemoTimestampService service)
    implements AutoCloseable {
  static Stamper start(Clock clock) throws Exception {
    SealingKey key = key(KeyPurposeId.id_kp_timeStamping);
    var service = new DemoTimestampService(key, clock);
    var server = new Loopback();
    server.answers(service::answer);
    return new Stamper(server, key.certificate(), service);
  }

  /// A key with a certificate that signs itself and is for this purpose alone.
  static SealingKey key(KeyPurposeId purpose) throws Exception {
    KeyPair pair = Identity.ec("secp256r1");
    var name = new X500Principal("CN=Timestamps for tests");
    var certificate =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(100, new SecureRandom()),
            Date.from(Identity.FROM),
            Date.from(Identity.UNTIL.plus(Duration.ofDays(365))),
            name,
            pair.getPublic());
    certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    X509Certificate issued =
        new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    return new SealingKey(pair.getPrivate(), List.of(issued));
  }

  List<URI> addresses() {
    return List.of(server.address());
  }

  void stamps() {
    server.answers(service::answer);
  }

  /// The certificate in PEM.
  Path pem(Path file) throws Exception {
    return writePem(certificate, file);
  }

  static Path writePem(X509Certificate certificate, Path file) throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    return Files.writeString(
        file, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
