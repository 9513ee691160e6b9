package nl.bijsluiter.seal.timestamp;

import java.security.cert.X509Certificate;
import java.util.Set;

/// Tokens in the form in which they are kept.
public final class Kept {
  private Kept() {}

  /// The token, as the sealing side would keep it if it trusted this certificate.
  public static byte[] token(byte[] sent, byte[] stamped, X509Certificate trusted)
      throws UntrustedTimestamp {
    return token(sent, stamped, new TimestampTrust(Set.of(trusted)));
  }

  /// The same, with all that this one trusts.
  public static byte[] token(byte[] sent, byte[] stamped, TimestampTrust trust)
      throws UntrustedTimestamp {
    return trust.receive(sent, stamped).der();
  }
}
