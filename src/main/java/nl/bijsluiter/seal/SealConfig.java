package nl.bijsluiter.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// What an operator says of the seal: either the demo key or a key store, never both. With neither,
/// the service starts but seals nothing.
@ConfigMapping(prefix = "seal")
public interface SealConfig {
  /// Whether to seal with a key that the service makes itself, for trial letters without value.
  @WithDefault("false")
  boolean demo();

  /// A PKCS#12 file with the sealing key and its certificate chain.
  Optional<Path> keyStore();

  /// The password of the key store and of the key in it. None is the empty password.
  Optional<String> keyStorePassword();

  /// The key's entry in the key store. Needed only where that holds more than one key.
  Optional<String> alias();

  /// The folder that keeps the demo key.
  @WithDefault("data")
  Path dataFolder();
}
