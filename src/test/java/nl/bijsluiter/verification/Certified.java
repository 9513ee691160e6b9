package nl.bijsluiter.verification;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A key with its certificate and those above it, made at run time.
record Certified(KeyPair pair, List<X509Certificate> chain) {
  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

  /// What a certificate is for.
  enum Use {
    SEAL,
    AUTHORITY,
    TIMESTAMP,
    TIMESTAMP_UNCRITICAL,
    EMAIL
  }

  /// A kind of key.
  enum Kind {
    P256,
    P384,
    RSA,
    SMALL_RSA
  }

  static Certified selfSigned(String name, Use use) throws Exception {
    return selfSigned(name, use, Kind.P256);
  }

  static Certified selfSigned(String name, Use use, Kind kind) throws Exception {
    KeyPair pair = pair(kind);
    return new Certified(pair, List.of(certificate(name, use, pair, name, pair.getPrivate())));
  }

  Certified issue(String name, Use use) throws Exception {
    KeyPair its = pair(Kind.P256);
    List<X509Certificate> above = new ArrayList<>();
    above.add(certificate(name, use, its, name(), pair.getPrivate()));
    above.addAll(chain);
    return new Certified(its, above);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  PrivateKey key() {
    return pair.getPrivate();
  }

  private String name() {
    return certificate().getSubjectX500Principal().getName().substring("CN=".length());
  }

  private static KeyPair pair(Kind kind) throws Exception {
    var generator = KeyPairGenerator.getInstance(kind.name().startsWith("P") ? "EC" : "RSA");
    generator.initialize(
        switch (kind) {
          case P256 -> 256;
          case P384 -> 384;
          case RSA -> 3072;
          case SMALL_RSA -> 2048;
        });
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(
      String name, Use use, KeyPair pair, String issuer, PrivateKey key) throws Exception {
    var certificate =
        new JcaX509v3CertificateBuilder(
            new X500Principal("CN=" + issuer),
            BigInteger.valueOf(name.toLowerCase(Locale.ROOT).hashCode() & 0xFFFFFF),
            Date.from(FROM),
            Date.from(UNTIL),
            new X500Principal("CN=" + name),
            pair.getPublic());
    certificate.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY));
    certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage(use)));
    switch (use) {
      case SEAL, AUTHORITY -> {}
      case TIMESTAMP -> extend(certificate, true, KeyPurposeId.id_kp_timeStamping);
      case TIMESTAMP_UNCRITICAL -> extend(certificate, false, KeyPurposeId.id_kp_timeStamping);
      case EMAIL -> extend(certificate, true, KeyPurposeId.id_kp_emailProtection);
    }
    String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    return new JcaX509CertificateConverter()
        .getCertificate(certificate.build(new JcaContentSignerBuilder(algorithm).build(key)));
  }

  private static int usage(Use use) {
    return use == Use.AUTHORITY
        ? KeyUsage.keyCertSign | KeyUsage.cRLSign
        : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
  }

  private static void extend(
      JcaX509v3CertificateBuilder certificate, boolean critical, KeyPurposeId purpose)
      throws Exception {
    certificate.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purpose));
  }
}
