package nl.bijsluiter.seal;

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
import java.util.Set;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.timestamp.HttpTimestampService;
import nl.bijsluiter.seal.timestamp.TimestampService;
import nl.bijsluiter.seal.timestamp.TimestampServices;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import nl.bijsluiter.seal.timestamp.Timestamps;

/// Where timestamps come from, as an operator has set it: services on the web, or the demo one.
/// Which certificates are trusted is read each time, so that a file can be mended; the services
/// stay, with what is known of how they do.
final class TimestampSetup {
  private final SealConfig config;
  private final Clock clock;
  private final TimestampServices services;

  TimestampSetup(SealConfig config, Clock clock, Outbound outbound) {
    this.config = config;
    this.clock = clock;
    this.services = services(onTheWeb(outbound));
  }

  private List<TimestampService> onTheWeb(Outbound outbound) {
    List<TimestampService> named = new ArrayList<>();
    for (URI address : addresses()) {
      String name = "seal.timestamp.addresses[" + named.size() + "]";
      named.add(new HttpTimestampService(name, address, outbound));
    }
    return named;
  }

  private TimestampServices services(List<TimestampService> inOrder) {
    return new TimestampServices(inOrder, config.timestamp().pause());
  }

  List<URI> addresses() {
    return config.timestamp().addresses().orElse(List.of());
  }

  /// @throws SealUnavailable if what is set cannot give timestamps
  Timestamps timestamps() {
    if (config.demo()) {
      SealingKey key = demoKey();
      var demo = services(List.of(new DemoTimestampService(key, clock)));
      return timestamps(demo, key.chain());
    }
    if (addresses().isEmpty()) {
      throw unstamped("seal.level asks for timestamps: set seal.timestamp.addresses");
    }
    return timestamps(services, trusted());
  }

  private Timestamps timestamps(TimestampServices asked, List<X509Certificate> trusted) {
    Set<String> policies = config.timestamp().policies().orElse(Set.of());
    var expectations = new Timestamps.Expectations(new TimestampTrust(trusted), policies);
    return new Timestamps(asked, expectations, clock);
  }

  /// Which timestamps of files are believed, also where no new ones are asked.
  ///
  /// @throws SealUnavailable if what is set cannot be read
  TimestampTrust trust() {
    boolean set = config.timestamp().trusted().isPresent();
    List<X509Certificate> configured = set ? trusted() : List.of();
    return new TimestampTrust(config.demo() ? demoKey().chain() : configured);
  }

  private SealingKey demoKey() {
    return new DemoKey(config.dataFolder(), clock, DemoKey.Use.TIMESTAMP).open();
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

  private static SealUnavailable unstamped(String why) {
    return new SealUnavailable(TIMESTAMP_UNAVAILABLE, why);
  }
}
