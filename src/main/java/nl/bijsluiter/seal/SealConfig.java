package nl.bijsluiter.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.seal.form.SealLevel;

/// What an operator says of the seal: either the demo parts or parts of their own, never both. With
/// neither, the service starts but seals nothing.
@ConfigMapping(prefix = "seal")
public interface SealConfig extends KeyConfig {
  /// Whether to seal with a key and timestamps that the service makes itself, for trial letters
  /// without value.
  @WithDefault("false")
  boolean demo();

  /// The folder that keeps the demo keys.
  @WithDefault("data")
  Path dataFolder();

  /// The level of every seal: B-T where there are timestamps, unless this says otherwise.
  Optional<SealLevel> level();

  TimestampConfig timestamp();

  /// Keys for the letters of single issuers, by the issuer's id.
  Map<String, KeyConfig> issuers();
}
