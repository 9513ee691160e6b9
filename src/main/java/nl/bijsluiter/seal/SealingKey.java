package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import nl.bijsluiter.seal.KeyConfig.RsaPadding;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SignatureScheme;
import nl.bijsluiter.seal.form.ValueCheck;

/// A private key with the certificates that vouch for it, each followed by its issuer's. Signs, and
/// lets no signature out that its certificate does not confirm.
final class SealingKey {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final PrivateKey privateKey;
  private final List<X509Certificate> chain;
  private final SignatureScheme scheme;
  private final ValueCheck check;

  SealingKey(PrivateKey privateKey, List<X509Certificate> chain) {
    this(privateKey, chain, RsaPadding.PSS);
  }

  SealingKey(PrivateKey privateKey, List<X509Certificate> chain, RsaPadding padding) {
    this.privateKey = privateKey;
    this.chain = List.copyOf(chain);
    this.scheme = scheme(padding);
    this.check = check();
    requireUsage();
    requireLinkedChain();
  }

  private ValueCheck check() {
    try {
      return new ValueCheck(scheme, publicKey());
    } catch (GeneralSecurityException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificate holds no usable key", e);
    }
  }

  private SignatureScheme scheme(RsaPadding padding) {
    SignatureScheme unwanted =
        switch (padding) {
          case PSS -> SignatureScheme.RSA_PKCS1;
          case PKCS1 -> SignatureScheme.RSA_PSS;
        };
    return SignatureScheme.of(publicKey()).stream()
        .filter(possible -> possible != unwanted)
        .findFirst()
        .orElseThrow(() ->
            new SealUnavailable(
                SEAL_KEY_UNUSABLE,
                "the key is not on the curve P-256 or P-384, and no RSA key of 3072 bits"));
  }

  /// RFC 5280, 4.2.1.3: a certificate that names its uses has to name signatures.
  private void requireUsage() {
    boolean[] usage = certificate().getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificate is not for signatures");
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

  boolean isSelfSigned() {
    return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
  }

  SignatureScheme scheme() {
    return scheme;
  }

  private PublicKey publicKey() {
    return certificate().getPublicKey();
  }

  /// The signature value over `message`, in its one form.
  byte[] sign(byte[] message) {
    try {
      byte[] value = SignatureScheme.canonical(rawSignature(message), publicKey());
      if (!check.confirms(message, value)) {
        throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key does not fit its certificate");
      }
      return value;
    } catch (GeneralSecurityException | MalformedDer e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key does not sign", e);
    }
  }

  private byte[] rawSignature(byte[] message) throws GeneralSecurityException {
    Signature signature = scheme.newSignature();
    signature.initSign(privateKey);
    signature.update(message);
    return signature.sign();
  }
}
