package nl.bijsluiter.seal.timestamp;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.seal.form.CurveCheck;
import nl.bijsluiter.seal.form.EcdsaValue;
import nl.bijsluiter.seal.form.MalformedDer;

/// A timestamp service by its certificate.
///
/// @param path its certificate, then those up to a trusted one
/// @param curve checks what it signs, if its key is on a curve
record Stamper(List<X509Certificate> path, Optional<CurveCheck> curve) {
  private static final int SMALLEST_RSA = 2048;

  static Stamper of(List<X509Certificate> path) throws GeneralSecurityException {
    return new Stamper(
        List.copyOf(path),
        key(path) instanceof ECPublicKey ec ? Optional.of(new CurveCheck(ec)) : Optional.empty());
  }

  private static PublicKey key(List<X509Certificate> path) {
    return path.getFirst().getPublicKey();
  }

  /// RFC 5280, 6.1.3 (a) (2), for each step of the path.
  void requireValidAt(Instant time) throws GeneralSecurityException {
    for (X509Certificate certificate : path) {
      certificate.checkValidity(Date.from(time));
    }
  }

  /// RFC 5652, 5.6.
  boolean signed(byte[] message, TokenDigest digest, byte[] value)
      throws GeneralSecurityException, MalformedDer {
    return curve.isPresent()
        ? curve.get().confirms(digest.of(message), EcdsaValue.read(value))
        : signedOtherwise(message, digest, value);
  }

  private boolean signedOtherwise(byte[] message, TokenDigest digest, byte[] value)
      throws GeneralSecurityException {
    PublicKey key = key(path);
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < SMALLEST_RSA) {
      throw new GeneralSecurityException("a key that is too small");
    }
    Signature signature = Signature.getInstance(digest.signedWith(key.getAlgorithm()));
    signature.initVerify(key);
    signature.update(message);
    return signature.verify(value);
  }
}
