package nl.bijsluiter.seal.form;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;

/// The value of an ECDSA signature (RFC 3279, 2.2.3).
public record EcdsaValue(BigInteger r, BigInteger s) {
  /// Reads the DER of r and s.
  public static EcdsaValue read(byte[] der) throws MalformedDer {
    DerElement pair = DerElement.only(der).require(DerElement.SEQUENCE);
    return new EcdsaValue(
        pair.child(0, DerElement.INTEGER).number(), pair.child(1, DerElement.INTEGER).number());
  }

  /// The one form of this value on a curve of this order: of the two that verify, (r, s) and (r, n
  /// - s), that with the lower s.
  public EcdsaValue canonical(BigInteger order) {
    return new EcdsaValue(r, s.min(order.subtract(s)));
  }

  public byte[] der() {
    try {
      return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)})
          .getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("an encoding in memory", e);
    }
  }
}
