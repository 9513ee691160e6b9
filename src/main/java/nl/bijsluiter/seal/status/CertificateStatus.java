package nl.bijsluiter.seal.status;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.status.Standing.Unknown;

/// Asks whether a certificate has been revoked.
public final class CertificateStatus {
  private final Ocsp ocsp;
  private final RevocationList list;

  public CertificateStatus(Outbound outbound, Clock clock) {
    this.ocsp = new Ocsp(outbound, clock);
    this.list = new RevocationList(outbound, clock);
  }

  /// Whether the certificate names nobody who could be asked: no responder, and no list.
  public static boolean isUnasked(X509Certificate certificate) {
    return Pointers.ocsp(certificate).isEmpty() && Pointers.lists(certificate).isEmpty();
  }

  /// What is known now, of those whom the certificate names: of OCSP responders first. Of one that
  /// names nobody, nothing is known: it could be revoked, and nobody would tell.
  public Standing of(X509Certificate certificate, X509Certificate issuer) {
    List<String> failures = new ArrayList<>();
    for (URI address : Pointers.ocsp(certificate)) {
      Standing standing = ocsp.ask(address, certificate, issuer);
      if (!(standing instanceof Unknown(String why))) {
        return standing;
      }
      failures.add("OCSP: " + why);
    }
    for (URI address : Pointers.lists(certificate)) {
      Standing standing = list.ask(address, certificate, issuer);
      if (!(standing instanceof Unknown(String why))) {
        return standing;
      }
      failures.add("revocation list: " + why);
    }
    return new Unknown(
        failures.isEmpty() ? "the certificate names nobody to ask" : String.join("; ", failures));
  }
}
