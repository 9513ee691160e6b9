package nl.bijsluiter.verification;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijsluiter.seal.Seals;

/// The certificates by which a seal is ours: those of the keys in use, and the past ones. Read at
/// start, which fails where one of them is not as it should be: a pin that is silently left out
/// makes strangers of our own letters.
@Startup
@Singleton
final class PinnedCertificates {
  private static final String PEM = "*.pem";

  private final Seals seals;
  private final List<List<X509Certificate>> past;

  PinnedCertificates(VerificationConfig config, Seals seals) {
    this.seals = seals;
    this.past = config.certificates().map(PinnedCertificates::in).orElse(List.of());
    pins();
  }

  private static List<List<X509Certificate>> in(Path folder) {
    List<List<X509Certificate>> chains = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, PEM)) {
      for (Path file : files) {
        chains.add(chain(file));
      }
    } catch (IOException _) { // its message is the path
      throw new UnusablePin("bijsluiter.verification.certificates is no folder that can be read");
    }
    if (chains.isEmpty()) {
      throw new UnusablePin("bijsluiter.verification.certificates holds no file *.pem");
    }
    return chains;
  }

  private static List<X509Certificate> chain(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> chain =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      requireLinked(chain);
      return chain;
    } catch (GeneralSecurityException e) {
      throw new UnusablePin(file.getFileName() + " holds no chain of certificates", e);
    }
  }

  private static void requireLinked(List<X509Certificate> chain) throws GeneralSecurityException {
    if (chain.isEmpty()) {
      throw new GeneralSecurityException("no certificate");
    }
    for (int i = 1; i < chain.size(); i++) {
      chain.get(i - 1).verify(chain.get(i).getPublicKey());
    }
  }

  /// A verifier with the pins of this moment: a key may have been renewed since the last one.
  SealVerifier verifier() {
    return new SealVerifier(pins(), seals.timestampTrust());
  }

  private List<Pin> pins() {
    Set<List<X509Certificate>> chains = new LinkedHashSet<>(seals.chains());
    chains.addAll(past);
    return chains.stream().flatMap(PinnedCertificates::pins).toList();
  }

  private static Stream<Pin> pins(List<X509Certificate> chain) {
    try {
      List<Pin> pins = Pin.of(chain);
      if (pins.isEmpty()) {
        throw new UnusablePin("a certificate is of a key that never sealed: " + name(chain));
      }
      return pins.stream();
    } catch (GeneralSecurityException e) {
      throw new UnusablePin("a certificate cannot be encoded: " + name(chain), e);
    }
  }

  private static String name(List<X509Certificate> chain) {
    return chain.getFirst().getSubjectX500Principal().getName();
  }
}
