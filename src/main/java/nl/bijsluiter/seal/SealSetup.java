package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.timestamp.HttpTimestampService;
import nl.bijsluiter.seal.timestamp.TimestampService;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import nl.bijsluiter.seal.timestamp.Timestamps;

/// Makes the parts of sealing as an operator has set them. Never demo parts beside others.
final class SealSetup {
  private final SealConfig config;
  private final Clock clock;

  SealSetup(SealConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /// The level that is asked of every seal.
  SealLevel level() {
    return config.level().orElse(isStamped() ? SealLevel.B_T : SealLevel.B_B);
  }

  private boolean isStamped() {
    return config.demo() || !addresses().isEmpty();
  }

  private List<URI> addresses() {
    return config.timestamp().addresses().orElse(List.of());
  }

  /// Whom to call for the status of certificates.
  Outbound outbound() {
    return new Outbound(config.timestamp().connectTimeout(), config.timestamp().timeout());
  }

  /// @throws SealUnavailable if the settings contradict one another
  void requireOneKindOfParts() {
    Stream.of(
            Optional.of("seal.key-store").filter(_ -> config.keyStore().isPresent()),
            Optional.of("seal.issuers").filter(_ -> !config.issuers().isEmpty()),
            Optional.of("seal.timestamp.addresses").filter(_ -> !addresses().isEmpty()))
        .flatMap(Optional::stream)
        .filter(_ -> config.demo())
        .findFirst()
        .ifPresent(setting -> {
          throw unusable("seal.demo and " + setting + " are both set: take one of them away");
        });
  }

  SealingKey key(KeyConfig settings) {
    requireOneKindOfParts();
    if (config.demo()) {
      return new DemoKey(config.dataFolder(), clock).open();
    }
    KeyStoreFile file =
        new KeyStoreFile(
            settings.keyStore().orElseThrow(() -> unusable("set seal.key-store, or seal.demo")),
            settings.keyStorePassword().orElse(""),
            settings.rsaPadding());
    SealingKey key = file.open(settings.alias());
    if (DemoKey.isDemo(key.certificate())) {
      throw unusable("seal.key-store holds a demo key, whose letters would not say so");
    }
    return key;
  }

  /// Where timestamps come from; nowhere at level B-B.
  Optional<Timestamps> timestamps() {
    return switch (level()) {
      case B_B -> Optional.empty();
      case B_T -> Optional.of(config.demo() ? demoTimestamps() : configuredTimestamps());
    };
  }

  /// Which timestamps of files are believed, also where no new ones are asked: none where what is
  /// set cannot be read.
  TimestampTrust trust() {
    try {
      boolean set = config.timestamp().trusted().isPresent();
      List<X509Certificate> configured = set ? trusted() : List.of();
      return new TimestampTrust(config.demo() ? demoStamper().chain() : configured);
    } catch (SealUnavailable _) {
      return new TimestampTrust(List.of());
    }
  }

  private SealingKey demoStamper() {
    return new DemoKey(config.dataFolder(), clock, DemoKey.Use.TIMESTAMP).open();
  }

  private Timestamps demoTimestamps() {
    SealingKey key = demoStamper();
    return timestamps(List.of(new DemoTimestampService(key, clock)), key.chain());
  }

  private Timestamps configuredTimestamps() {
    if (addresses().isEmpty()) {
      throw unstamped("seal.level asks for timestamps: set seal.timestamp.addresses");
    }
    List<X509Certificate> trusted = trusted();
    Outbound outbound = outbound();
    List<TimestampService> services = new ArrayList<>();
    for (URI address : addresses()) {
      String name = "seal.timestamp.addresses[" + services.size() + "]";
      services.add(new HttpTimestampService(name, address, outbound));
    }
    return timestamps(services, trusted);
  }

  private Timestamps timestamps(List<TimestampService> services, List<X509Certificate> trusted) {
    var expectations =
        new Timestamps.Expectations(
            new TimestampTrust(trusted),
            config.timestamp().policies().orElse(Set.of()),
            config.timestamp().pause());
    return new Timestamps(services, expectations, clock);
  }

  private List<X509Certificate> trusted() {
    List<X509Certificate> trusted =
        config.timestamp().trusted().orElse(List.of()).stream()
            .flatMap(file -> certificates(file).stream())
            .toList();
    if (trusted.isEmpty() || trusted.stream().anyMatch(DemoKey::isDemo)) {
      throw unstamped("seal.timestamp.trusted names no certificate, or one of a demo service");
    }
    return trusted;
  }

  private static List<X509Certificate> certificates(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (IOException | CertificateException _) { // its message may be the path
      throw unstamped("a file of seal.timestamp.trusted cannot be read");
    }
  }

  private static SealUnavailable unusable(String why) {
    return new SealUnavailable(SEAL_KEY_UNUSABLE, why);
  }

  private static SealUnavailable unstamped(String why) {
    return new SealUnavailable(TIMESTAMP_UNAVAILABLE, why);
  }
}
