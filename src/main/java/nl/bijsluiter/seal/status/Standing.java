package nl.bijsluiter.seal.status;

/// What is known of a certificate.
public sealed interface Standing {
  /// It is not revoked, as far as anyone can say of it.
  record Good() implements Standing {}

  /// Its issuer revoked it.
  record Revoked() implements Standing {}

  /// Nobody answered in a way that is to be believed.
  record Unknown(String why) implements Standing {}
}
