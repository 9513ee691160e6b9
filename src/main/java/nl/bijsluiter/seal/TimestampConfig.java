package nl.bijsluiter.seal;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an operator says of timestamps.
public interface TimestampConfig {
  /// Where the services are, the one to ask first in front.
  Optional<List<URI>> addresses();

  /// PEM files with the certificates that tokens have to lead to.
  Optional<List<Path>> trusted();

  /// The policies that are allowed, as dotted numbers; all are where there are none.
  Optional<Set<String>> policies();

  /// How long a connection may take.
  @WithDefault("PT3S")
  Duration connectTimeout();

  /// How long a service may take, from the connection to the last byte.
  @WithDefault("PT5S")
  Duration timeout();

  /// For how long a service that failed three times in a row is left alone.
  @WithDefault("PT10S")
  Duration pause();
}
