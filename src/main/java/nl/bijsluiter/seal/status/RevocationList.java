package nl.bijsluiter.seal.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.outbound.Outbound.Call;
import nl.bijsluiter.seal.status.Standing.Good;
import nl.bijsluiter.seal.status.Standing.Revoked;
import nl.bijsluiter.seal.status.Standing.Unknown;

/// Reads a certificate's status from a revocation list (RFC 5280, 6.3).
record RevocationList(Outbound outbound, Clock clock) {
  private static final int LONGEST_LIST = 16_777_216;

  Standing ask(URI address, X509Certificate certificate, X509Certificate issuer) {
    try {
      byte[] answer = outbound.answer(new Call(address, Optional.empty(), LONGEST_LIST));
      var factory = CertificateFactory.getInstance("X.509");
      var list = (X509CRL) factory.generateCRL(new ByteArrayInputStream(answer));
      list.verify(issuer.getPublicKey());
      return isCurrent(list) ? standing(list, certificate) : new Unknown("out of date");
    } catch (IOException e) {
      return new Unknown(String.valueOf(e.getMessage()));
    } catch (GeneralSecurityException _) {
      return new Unknown("no list of the issuer");
    }
  }

  private boolean isCurrent(X509CRL list) {
    Instant now = clock.instant();
    Date next = list.getNextUpdate();
    return next != null
        && !now.isAfter(next.toInstant())
        && !now.plus(Ocsp.SKEW).isBefore(list.getThisUpdate().toInstant());
  }

  private static Standing standing(X509CRL list, X509Certificate certificate) {
    return list.isRevoked(certificate) ? new Revoked() : new Good();
  }
}
