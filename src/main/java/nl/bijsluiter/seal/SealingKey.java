package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/// A P-256 key with the certificates that vouch for it, each followed by its issuer's. Signs, and
/// lets no signature out that its certificate does not confirm.
final class SealingKey {
  private static final AlgorithmIdentifier P256 =
      new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);

  private final PrivateKey privateKey;
  private final List<X509Certificate> chain;
  private final ECPublicKeyParameters publicKey;

  SealingKey(PrivateKey privateKey, List<X509Certificate> chain) {
    this.privateKey = privateKey;
    this.chain = List.copyOf(chain);
    this.publicKey = p256(certificate());
    requireLinkedChain();
  }

  private static ECPublicKeyParameters p256(X509Certificate certificate) {
    var key = SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded());
    if (!key.getAlgorithm().equals(P256)) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key is not on the curve P-256");
    }
    try {
      return (ECPublicKeyParameters) PublicKeyFactory.createKey(key);
    } catch (IOException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificate holds no point of P-256", e);
    }
  }

  private void requireLinkedChain() {
    for (int i = 1; i < chain.size(); i++) {
      try {
        chain.get(i - 1).verify(chain.get(i).getPublicKey());
      } catch (GeneralSecurityException e) {
        throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates form no chain", e);
      }
    }
  }

  /// The signing certificate.
  X509Certificate certificate() {
    return chain.getFirst();
  }

  /// The signing certificate, then those that it rests on.
  List<X509Certificate> chain() {
    return chain;
  }

  /// The first instant at which one of the certificates is no longer valid.
  Instant expiry() {
    return chain.stream()
        .map(certificate -> certificate.getNotAfter().toInstant())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  void requireValidAt(Instant time) {
    if (time.isAfter(expiry())) {
      throw new SealUnavailable(SEAL_CERTIFICATE_EXPIRED, "the certificate expired on " + expiry());
    }
    for (X509Certificate certificate : chain) {
      Instant start = certificate.getNotBefore().toInstant();
      if (time.isBefore(start)) {
        throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificate is valid from " + start);
      }
    }
  }

  /// ECDSA with SHA-256 over `message`, as the DER of r and s.
  byte[] sign(byte[] message) {
    try {
      Ecdsa value = Ecdsa.of(rawSignature(message), publicKey.getParameters().getN());
      if (!confirms(message, value)) {
        throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key does not fit its certificate");
      }
      return value.der();
    } catch (GeneralSecurityException | IOException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key does not sign", e);
    }
  }

  /// r and s, 32 bytes each.
  private byte[] rawSignature(byte[] message) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(privateKey);
    signature.update(message);
    return signature.sign();
  }

  /// By BouncyCastle: another implementation than the one that signed, and seven times as fast.
  private boolean confirms(byte[] message, Ecdsa value) throws GeneralSecurityException {
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, publicKey);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(message);
    return verifier.verifySignature(hash, value.r, value.s);
  }

  /// A signature value with the lower s: of the two that verify, (r, s) and (r, n - s), only one is
  /// ours.
  private record Ecdsa(BigInteger r, BigInteger s) {
    static Ecdsa of(byte[] raw, BigInteger order) {
      int half = raw.length / 2;
      BigInteger s = new BigInteger(1, raw, half, half);
      return new Ecdsa(new BigInteger(1, raw, 0, half), s.min(order.subtract(s)));
    }

    byte[] der() throws IOException {
      return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)})
          .getEncoded();
    }
  }
}
