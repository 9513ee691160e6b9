package nl.bijsluiter.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// Stamps as a provider would, with a certificate that signs itself, and nothing of ours in it.
///
/// @param policy that it stamps under, as dotted numbers
record TimestampAuthority(Identity identity, String policy, Clock clock) {
  static final String POLICY = "1.3.6.1.4.1.99999.1";

  static TimestampAuthority open(KeyPair pair, Clock clock) throws Exception {
    return new TimestampAuthority(identity(pair), POLICY, clock);
  }

  /// The same one under another policy.
  TimestampAuthority under(String other) {
    return new TimestampAuthority(identity, other, clock);
  }

  /// The same one with another clock.
  TimestampAuthority by(Clock other) {
    return new TimestampAuthority(identity, policy, other);
  }

  private static Identity identity(KeyPair pair) throws Exception {
    var name = new X500Principal("CN=Timestamps for tests");
    var certificate =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(100, new SecureRandom()),
            Date.from(Identity.FROM),
            Date.from(Identity.UNTIL.plus(Duration.ofDays(365))),
            name,
            pair.getPublic());
    certificate.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    var signer = new JcaContentSignerBuilder(algorithm(pair)).build(pair.getPrivate());
    X509Certificate issued =
        new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    return new Identity(pair.getPrivate(), List.of(issued));
  }

  private static String algorithm(KeyPair pair) {
    return pair.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA384withECDSA";
  }

  X509Certificate certificate() {
    return identity.certificate();
  }

  /// The DER of a TimeStampResp.
  byte[] answer(byte[] request) throws IOException {
    try {
      var answers = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
      var serial = new BigInteger(100, new SecureRandom());
      return answers
          .generate(new TimeStampRequest(request), serial, Date.from(clock.instant()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private TimeStampTokenGenerator tokens()
      throws OperatorCreationException, TSPException, GeneralSecurityException {
    var pair = new KeyPair(certificate().getPublicKey(), identity.key());
    var signer =
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build(algorithm(pair), identity.key(), certificate());
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var sha256 = digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    var tokens = new TimeStampTokenGenerator(signer, sha256, new ASN1ObjectIdentifier(policy));
    tokens.addCertificates(new JcaCertStore(identity.chain()));
    return tokens;
  }
}
