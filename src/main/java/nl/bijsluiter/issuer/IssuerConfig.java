package nl.bijsluiter.issuer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.advice.Organisation;

/// The configured issuers, by id.
@ConfigMapping(prefix = "bijsluiter.issuers")
public interface IssuerConfig {
  @WithParentName
  Map<String, Office> offices();

  /// One of them; see [Issuer].
  interface Office {
    Organisation organisation();

    String name();

    String returnAddress();

    String telephone();

    String website();

    Optional<String> logo();

    @WithDefault("#0b4f5c")
    String accent();

    @WithDefault("left")
    Issuer.Window window();

    Optional<String> rsin();

    Optional<String> informatieobjecttype();

    /// As the service uses it.
    default Issuer issuer(String id) {
      return new Issuer(
          id,
          organisation(),
          name(),
          returnAddress(),
          telephone(),
          website(),
          logo(),
          accent(),
          window(),
          rsin(),
          informatieobjecttype());
    }
  }
}
