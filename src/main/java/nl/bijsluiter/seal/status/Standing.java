package nl.bijsluiter.seal.status;

/// What is known of a certificate.
public sealed interface Standing {
  /// Its issuer says that it is not revoked, or names nobody who could be asked.
  record Good() implements Standing {}

  /// Its issuer revoked it.
  record Revoked() implements Standing {}

  /// Nobody answered in a way that is to be believed.
  record Unknown(String why) implements Standing {}
}
