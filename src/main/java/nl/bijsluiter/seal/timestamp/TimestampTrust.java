package nl.bijsluiter.seal.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/// Which timestamps are believed: those that lead to one of these certificates. One instance serves
/// all threads. It does not ask whether a certificate was revoked.
public final class TimestampTrust {
  private final TrustedStampers stampers;

  /// @param trusted of certification authorities, or of services themselves; past ones as well
  public TimestampTrust(Collection<X509Certificate> trusted) {
    this.stampers = new TrustedStampers(trusted);
  }

  /// The token that a service sent, in the one form in which it is kept: DER (X.690, 10), with the
  /// certificates of its path and no others. All that the service signed stays as it came.
  TimestampToken receive(byte[] sent, byte[] stamped) throws UntrustedTimestamp {
    try {
      TokenParts parts =
          TokenParts.read(ASN1Primitive.fromByteArray(sent).getEncoded(ASN1Encoding.DER));
      TstInfo info = TstInfo.read(parts.content());
      return believe(new TokenForm(parts, stamper(parts, info.time()).path()).der(), stamped);
    } catch (MalformedDer | IOException e) {
      throw new UntrustedTimestamp("no timestamp token: " + e.getMessage(), e);
    }
  }

  /// The token of what was stamped, if it is in its one form and all of it holds.
  ///
  /// @param stamped for a seal: the signature value (EN 319 122-1, 5.3)
  public TimestampToken believe(byte[] der, byte[] stamped) throws UntrustedTimestamp {
    try {
      TokenParts parts = TokenParts.read(der);
      TstInfo info = TstInfo.read(parts.content());
      Stamper stamper = stamper(parts, info.time());
      if (!Arrays.equals(new TokenForm(parts, stamper.path()).der(), der)) {
        throw new UntrustedTimestamp("not in the form in which tokens are kept");
      }
      requireImprint(info, stamped);
      new TokenSignature(parts).require(stamper);
      return new TimestampToken(der, info.time(), info.policy(), info.nonce(), stamper.path());
    } catch (MalformedDer e) {
      throw new UntrustedTimestamp("no timestamp token", e);
    }
  }

  private Stamper stamper(TokenParts parts, Instant time) throws UntrustedTimestamp {
    try {
      return stampers.find(parts.signer(), parts.certificates(), time);
    } catch (GeneralSecurityException e) {
      throw new UntrustedTimestamp("by a certificate that was not trusted at its time", e);
    }
  }

  /// RFC 3161, 2.4.2: the token is about what was stamped.
  private static void requireImprint(TstInfo info, byte[] stamped) throws UntrustedTimestamp {
    if (!Arrays.equals(info.imprint(), info.digest().of(stamped))) {
      throw new UntrustedTimestamp("of something else");
    }
  }
}
