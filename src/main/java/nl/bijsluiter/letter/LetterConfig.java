package nl.bijsluiter.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What letters say of the service that made them.
@ConfigMapping(prefix = "bijsluiter.letter")
public interface LetterConfig {
  /// Where a reader checks that a letter is genuine, as it is printed.
  @WithDefault("http://localhost:8080/verify")
  String verifyAddress();
}
