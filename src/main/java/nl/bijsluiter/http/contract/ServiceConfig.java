package nl.bijsluiter.http.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// What an operator tells the world of this service.
@ConfigMapping(prefix = "bijsluiter.service")
public interface ServiceConfig {
  /// Where callers reach it, without a slash at the end. Without it the API document names paths.
  Optional<URI> address();

  /// Who answers questions about the API.
  @WithDefault("Bijsluiter")
  String contactName();

  @WithDefault("api@bijsluiter.example")
  String contactEmail();

  @WithDefault("https://bijsluiter.example/contact")
  URI contactUrl();

  /// Where to report a weakness (RFC 9116): a mailto:, tel: or https: URI.
  @WithDefault("mailto:security@bijsluiter.example")
  URI securityContact();
}
