package nl.bijsluiter.seal.form;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/// Checks ECDSA values by one key (FIPS 186-5, 6.4.2). Kept for a key that is asked often: its
/// point gets quicker with use. By BouncyCastle: another implementation than the JDK's, which
/// signs, and four times as fast.
public final class CurveCheck {
  private final ECPublicKeyParameters point;

  public CurveCheck(ECPublicKey key) throws GeneralSecurityException {
    try {
      point = (ECPublicKeyParameters) PublicKeyFactory.createKey(key.getEncoded());
    } catch (IOException e) {
      throw new GeneralSecurityException("no point of its curve", e);
    }
  }

  public boolean confirms(byte[] digest, EcdsaValue value) {
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, point);
    return verifier.verifySignature(digest, value.r(), value.s());
  }

  BigInteger order() {
    return point.getParameters().getN();
  }
}
