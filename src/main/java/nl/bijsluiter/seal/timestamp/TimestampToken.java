package nl.bijsluiter.seal.timestamp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// A timestamp token that has been believed.
///
/// @param der in its one form
/// @param time when the service says it saw the signature
/// @param certificates the service's own, then those up to a trusted one
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TimestampToken(byte[] der, Instant time, List<X509Certificate> certificates) {
  public TimestampToken {
    certificates = List.copyOf(certificates);
  }
}
