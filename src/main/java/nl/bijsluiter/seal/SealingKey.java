package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// A P-256 key with the certificates that vouch for it, each followed by its issuer's. Signs, and
/// lets no signature out that its certificate does not confirm.
final class SealingKey {
  private static final AlgorithmIdentifier P256 =
      new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);

  private final PrivateKey privateKey;
  private final List<X509Certificate> chain;

  SealingKey(PrivateKey privateKey, List<X509Certificate> chain) {
    this.privateKey = privateKey;
    this.chain = List.copyOf(chain);
    requireP256();
    requireLinkedChain();
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

  /// ECDSA with SHA-256 over `message`, as the DER of r and the lower s: of the two values that
  /// verify, (r, s) and (r, n - s), only one is ours.
  byte[] sign(byte[] message) {
    try {
      byte[] value = canonical(rawSignature(message));
      requireGenuine(message, value);
      return value;
    } catch (GeneralSecurityException | IOException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key does not sign for its certificate", e);
    }
  }

  /// r and s, 32 bytes each.
  private byte[] rawSignature(byte[] message) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(privateKey);
    signature.update(message);
    return signature.sign();
  }

  private byte[] canonical(byte[] raw) throws IOException {
    BigInteger order = ((ECPublicKey) certificate().getPublicKey()).getParams().getOrder();
    BigInteger r = new BigInteger(1, Arrays.copyOf(raw, raw.length / 2));
    BigInteger s = new BigInteger(1, Arrays.copyOfRange(raw, raw.length / 2, raw.length));
    BigInteger lower = s.min(order.subtract(s));
    return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(lower)})
        .getEncoded();
  }

  private void requireGenuine(byte[] message, byte[] value) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initVerify(certificate().getPublicKey());
    signature.update(message);
    if (!signature.verify(value)) {
      throw new SignatureException("the certificate belongs to another key");
    }
  }

  private void requireP256() {
    byte[] key = certificate().getPublicKey().getEncoded();
    if (!SubjectPublicKeyInfo.getInstance(key).getAlgorithm().equals(P256)) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key is not on the curve P-256");
    }
  }

  private void requireLinkedChain() {
    for (int i = 1; i < chain.size(); i++) {
      X509Certificate issuer = chain.get(i);
      try {
        chain.get(i - 1).verify(issuer.getPublicKey());
      } catch (GeneralSecurityException e) {
        throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates form no chain", e);
      }
    }
  }
}
