package nl.bijsluiter.seal.form;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/// Checks signature values by one key. Kept for a key that is asked often: its point gets quicker
/// with use. On a curve by BouncyCastle: another implementation than the one that signs, and seven
/// times as fast.
public final class ValueCheck {
  private final SignatureScheme scheme;
  private final PublicKey key;
  private final Optional<ECPublicKeyParameters> point;

  public ValueCheck(SignatureScheme scheme, PublicKey key) throws GeneralSecurityException {
    this.scheme = scheme;
    this.key = key;
    this.point =
        switch (scheme) {
          case ECDSA_P256, ECDSA_P384 -> Optional.of(point(key));
          case RSA_PKCS1, RSA_PSS -> Optional.empty();
        };
  }

  private static ECPublicKeyParameters point(PublicKey key) throws GeneralSecurityException {
    try {
      return (ECPublicKeyParameters) PublicKeyFactory.createKey(key.getEncoded());
    } catch (IOException e) {
      throw new GeneralSecurityException("no point of its curve", e);
    }
  }

  /// Whether `value` is the signature of `message`, in its one form.
  public boolean confirms(byte[] message, byte[] value) throws GeneralSecurityException {
    try {
      boolean canonical = Arrays.equals(value, SignatureScheme.canonical(value, key));
      return canonical
          && (point.isPresent()
              ? isOnCurve(message, EcdsaValue.read(value), point.get())
              : isRsa(message, value, (RSAPublicKey) key));
    } catch (MalformedDer _) {
      return false;
    }
  }

  private boolean isOnCurve(byte[] message, EcdsaValue value, ECPublicKeyParameters by) {
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, by);
    return verifier.verifySignature(scheme.newDigest().digest(message), value.r(), value.s());
  }

  private boolean isRsa(byte[] message, byte[] value, RSAPublicKey by)
      throws GeneralSecurityException {
    Signature verifier = scheme.newSignature();
    verifier.initVerify(by);
    verifier.update(message);
    return value.length == (by.getModulus().bitLength() + 7) / 8 && verifier.verify(value);
  }
}
