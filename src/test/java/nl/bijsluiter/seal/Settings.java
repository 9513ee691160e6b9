package nl.bijsluiter.seal;

import java.nio.file.Path;
import java.util.Optional;

/// What an operator could have configured.
public record Settings(
    boolean demo,
    Optional<Path> keyStore,
    Optional<String> keyStorePassword,
    Optional<String> alias,
    Path dataFolder)
    implements SealConfig {

  static Settings nothing(Path folder) {
    return new Settings(false, Optional.empty(), Optional.empty(), Optional.empty(), folder);
  }

  /// The demo key.
  public static Settings demo(Path folder) {
    return new Settings(true, Optional.empty(), Optional.empty(), Optional.empty(), folder);
  }

  static Settings keyStore(Path file, String password) {
    return nothing(file.resolveSibling("data")).withKeyStore(file).withPassword(password);
  }

  Settings withKeyStore(Path file) {
    return new Settings(demo, Optional.of(file), keyStorePassword, alias, dataFolder);
  }

  Settings withPassword(String password) {
    return new Settings(demo, keyStore, Optional.of(password), alias, dataFolder);
  }

  Settings withAlias(String name) {
    return new Settings(demo, keyStore, keyStorePassword, Optional.of(name), dataFolder);
  }
}
