package nl.bijsluiter.seal.timestamp;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The timestamp services whose certificates lead to a trusted one. A path that was found is kept:
/// of another token, only the days have to be looked at again.
final class TrustedStampers {
  private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

  private final Set<X509Certificate> trusted;
  private final Map<X509Certificate, Stamper> found = new ConcurrentHashMap<>();

  TrustedStampers(Collection<X509Certificate> trusted) {
    this.trusted = Set.copyOf(trusted);
  }

  /// RFC 3161, 2.3: the certificate serves for timestamps alone, critically; and RFC 5280, 6: it
  /// led to a trusted one at the time of the token.
  ///
  /// @param carried what else came with the token
  Stamper find(X509Certificate signer, List<X509Certificate> carried, Instant time)
      throws GeneralSecurityException {
    Optional<Stamper> known = Optional.ofNullable(found.get(signer));
    Stamper stamper = known.isPresent() ? known.get() : Stamper.of(path(signer, carried, time));
    stamper.requireValidAt(time);
    found.putIfAbsent(signer, stamper);
    return stamper;
  }

  private List<X509Certificate> path(
      X509Certificate signer, List<X509Certificate> carried, Instant time)
      throws GeneralSecurityException {
    if (!List.of(TIME_STAMPING).equals(signer.getExtendedKeyUsage())
        || !signer.getCriticalExtensionOIDs().contains(EXTENDED_KEY_USAGE)) {
      throw new CertificateException("not for timestamps alone");
    }
    return trusted.contains(signer) ? List.of(signer) : built(signer, carried, time);
  }

  /// All above the service's own certificate are trusted each by itself: an ECDSA signature on a
  /// certificate has two values that hold, so that one that only leads on could be another.
  private List<X509Certificate> built(
      X509Certificate signer, List<X509Certificate> carried, Instant time)
      throws GeneralSecurityException {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(signer);
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors(), target);
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(time));
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(carried)));
    var result = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
    List<X509Certificate> path = new ArrayList<>();
    result.getCertPath().getCertificates().forEach(step -> path.add((X509Certificate) step));
    if (!trusted.containsAll(path.subList(1, path.size()))) {
      throw new CertPathBuilderException("a certificate between that nobody trusts");
    }
    path.add(result.getTrustAnchor().getTrustedCert());
    return path;
  }

  private Set<TrustAnchor> anchors() {
    return trusted.stream()
        .map(certificate -> new TrustAnchor(certificate, null))
        .collect(Collectors.toSet());
  }
}
