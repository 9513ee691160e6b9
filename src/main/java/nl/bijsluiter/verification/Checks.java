package nl.bijsluiter.verification;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Checks files, a few at once, so that they take a bounded part of the memory: what is being sent
/// counts as well.
@Singleton
public final class Checks {
  private final PinnedCertificates certificates;
  private final Semaphore places;

  Checks(PinnedCertificates certificates, VerificationConfig config) {
    this.certificates = certificates;
    this.places = new Semaphore(config.atOnce());
  }

  /// Where a file comes from.
  @FunctionalInterface
  public interface Source {
    /// All of it.
    byte[] read();
  }

  /// The verdict on a file, which is read only once there is room for it; none where there is none.
  public Optional<Verdict> check(Source file) {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(certificates.verifier().verify(file.read()));
    } finally {
      places.release();
    }
  }
}
