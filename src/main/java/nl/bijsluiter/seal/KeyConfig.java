package nl.bijsluiter.seal;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// What an operator says of one sealing key.
public interface KeyConfig {
  /// A PKCS#12 file with the sealing key and its certificate chain.
  Optional<Path> keyStore();

  /// The password of the key store and of the key in it. None is the empty password.
  Optional<String> keyStorePassword();

  /// The key's entry in the key store. Needed only where that holds more than one key.
  Optional<String> alias();

  /// Whether to seal though the certificate names nobody who could say that it was revoked.
  @WithDefault("false")
  boolean withoutStatus();

  /// How an RSA key signs; of no matter to others.
  @WithDefault("PSS")
  RsaPadding rsaPadding();

  /// The forms of an RSA signature (RFC 8017).
  enum RsaPadding {
    /// Section 8.1.
    PSS,
    /// Section 8.2: for readers that know no other.
    PKCS1
  }
}
