package nl.bijsluiter.seal.form;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/// Checks signature values by one key. Kept for a key that is asked often; see [CurveCheck].
public final class ValueCheck {
  private final SignatureScheme scheme;
  private final Kind kind;

  public ValueCheck(SignatureScheme scheme, PublicKey key) throws GeneralSecurityException {
    this.scheme = scheme;
    this.kind =
        switch (scheme) {
          case ECDSA_P256, ECDSA_P384 -> new Curve(new CurveCheck((ECPublicKey) key));
          case RSA_PKCS1, RSA_PSS -> new Rsa((RSAPublicKey) key);
        };
  }

  private sealed interface Kind {}

  private record Curve(CurveCheck check) implements Kind {}

  private record Rsa(RSAPublicKey key) implements Kind {}

  /// Whether `value` is the signature of `message`, in its one form.
  public boolean confirms(byte[] message, byte[] value) throws GeneralSecurityException {
    return switch (kind) {
      case Curve(CurveCheck check) -> isOnCurve(message, value, check);
      case Rsa(RSAPublicKey key) -> isRsa(message, value, key);
    };
  }

  private boolean isOnCurve(byte[] message, byte[] value, CurveCheck check) {
    try {
      EcdsaValue read = EcdsaValue.read(value);
      return Arrays.equals(value, read.canonical(check.order()).der())
          && check.confirms(scheme.newDigest().digest(message), read);
    } catch (MalformedDer _) {
      return false;
    }
  }

  private boolean isRsa(byte[] message, byte[] value, RSAPublicKey by)
      throws GeneralSecurityException {
    Signature verifier = scheme.newSignature();
    verifier.initVerify(by);
    verifier.update(message);
    return value.length == (by.getModulus().bitLength() + 7) / 8 && verifier.verify(value);
  }
}
