package nl.bijsluiter.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// What an operator says of verifying.
@ConfigMapping(prefix = "bijsluiter.verification")
public interface VerificationConfig {
  /// A folder with the certificates of past sealing keys: one PEM file for each, with the signing
  /// certificate first and then those that travel with its seals. Those of keys in use are pinned
  /// without.
  Optional<Path> certificates();

  /// How many files may be checked at once.
  @WithDefault("4")
  int atOnce();
}
