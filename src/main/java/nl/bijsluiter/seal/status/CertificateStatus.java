package nl.bijsluiter.seal.status;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.status.Standing.Good;
import nl.bijsluiter.seal.status.Standing.Unknown;

/// Asks whether a certificate has been revoked.
public final class CertificateStatus {
  private final Ocsp ocsp;
  private final RevocationList list;

  public CertificateStatus(Outbound outbound, Clock clock) {
    this.ocsp = new Ocsp(outbound, clock);
    this.list = new RevocationList(outbound, clock);
  }

  /// What is known now, of those whom the certificate names: of OCSP responders first. A
  /// certificate that names nobody cannot be revoked so that anyone would know.
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
    return failures.isEmpty() ? new Good() : new Unknown(String.join("; ", failures));
  }
}
