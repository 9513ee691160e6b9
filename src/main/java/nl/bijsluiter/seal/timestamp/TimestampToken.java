package nl.bijsluiter.seal.timestamp;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A timestamp token that has been believed.
///
/// @param der in its one form
/// @param time when the service says it saw the signature
/// @param policy under which it was made, as dotted numbers
/// @param nonce of the request that it answers
/// @param certificates the service's own, then those up to a trusted one
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TimestampToken(
    byte[] der,
    Instant time,
    String policy,
    Optional<BigInteger> nonce,
    List<X509Certificate> certificates) {
  public TimestampToken {
    certificates = List.copyOf(certificates);
  }
}
