package nl.bijsluiter.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A key pair with its certificates, as a CA for tests would give it.
record Identity(PrivateKey key, List<X509Certificate> chain) {
  static final String PASSWORD = "Geheim-vEjY3";
  static final String ALIAS = "zegel";
  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

  static Identity selfSigned(KeyPair pair) throws Exception {
    return selfSigned(pair, FROM, UNTIL);
  }

  static Identity selfSigned(KeyPair pair, Instant from, Instant until) throws Exception {
    var issuer = new Issuer("Specimen", pair.getPrivate(), from, until, Addresses.NONE);
    return new Identity(pair.getPrivate(), List.of(issuer.certificate("Specimen", pair)));
  }

  static KeyPair ec(String curve) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve));
    return generator.generateKeyPair();
  }

  static KeyPair rsa() throws GeneralSecurityException {
    return rsa(2048);
  }

  static KeyPair rsa(int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /// Where the status of a certificate can be asked.
  record Addresses(Optional<URI> responder, Optional<URI> list) {
    static final Addresses NONE = new Addresses(Optional.empty(), Optional.empty());
  }

  /// An identity whose certificate this one signed.
  Identity issue(KeyPair pair) throws Exception {
    return issue(pair, Addresses.NONE);
  }

  /// The same, with addresses where its status can be asked.
  Identity issue(KeyPair pair, Addresses addresses) throws Exception {
    Instant from = certificate().getNotBefore().toInstant();
    Instant until = certificate().getNotAfter().toInstant();
    var issuer = new Issuer("Specimen", key, from, until, addresses);
    List<X509Certificate> certificates = new ArrayList<>();
    certificates.add(issuer.certificate("Issued specimen", pair));
    certificates.addAll(chain);
    return new Identity(pair.getPrivate(), certificates);
  }

  /// This key under [#ALIAS] in a new key store.
  Path in(Path file) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return addTo(store, ALIAS, file);
  }

  /// This key under [#ALIAS], and `other` under another, in a new key store.
  Path inBeside(Identity other, Path file) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    other.addTo(store, "ander", file);
    return addTo(store, ALIAS, file);
  }

  private Path addTo(KeyStore store, String alias, Path file)
      throws GeneralSecurityException, IOException {
    store.setKeyEntry(alias, key, PASSWORD.toCharArray(), chain.toArray(X509Certificate[]::new));
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  /// Who signs certificates, and for when.
  private record Issuer(
      String name, PrivateKey key, Instant from, Instant until, Addresses addresses) {
    X509Certificate certificate(String subject, KeyPair pair)
        throws GeneralSecurityException, OperatorCreationException, IOException {
      var certificate =
          new JcaX509v3CertificateBuilder(
              new X500Principal("CN=" + name),
              new BigInteger(100, new SecureRandom()),
              Date.from(from),
              Date.from(until),
              new X500Principal("CN=" + subject),
              pair.getPublic());
      certificate.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              KeyUsage.digitalSignature
                  | KeyUsage.nonRepudiation
                  | KeyUsage.keyCertSign
                  | KeyUsage.cRLSign));
      if (addresses.responder.isPresent()) {
        var responder = name(addresses.responder.get());
        certificate.addExtension(
            Extension.authorityInfoAccess,
            false,
            new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, responder));
      }
      if (addresses.list.isPresent()) {
        var names = new DistributionPointName(new GeneralNames(name(addresses.list.get())));
        var point = new DistributionPoint(names, null, null);
        certificate.addExtension(
            Extension.cRLDistributionPoints,
            false,
            new CRLDistPoint(new DistributionPoint[] {point}));
      }
      String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
      return new JcaX509CertificateConverter()
          .getCertificate(certificate.build(new JcaContentSignerBuilder(algorithm).build(key)));
    }

    private static GeneralName name(URI address) {
      return new GeneralName(GeneralName.uniformResourceIdentifier, address.toString());
    }
  }
}
