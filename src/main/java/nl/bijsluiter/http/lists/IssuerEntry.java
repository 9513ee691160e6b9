package nl.bijsluiter.http.lists;

import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.issuer.Issuer;

/// What a caller sees of an issuer.
public record IssuerEntry(String id, Organisation organisation, String name) {
  static IssuerEntry of(Issuer issuer) {
    return new IssuerEntry(issuer.id(), issuer.organisation(), issuer.name());
  }
}
