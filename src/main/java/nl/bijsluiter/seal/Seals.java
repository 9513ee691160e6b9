package nl.bijsluiter.seal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.seal.timestamp.TimestampTrust;

/// Where letters get their seals. Opens the keys at start, and tries them; where that fails the
/// service runs on without, and says so to everyone who asks for a seal.
@Startup
@Singleton
public class Seals {
  private final SealConfig config;
  private final SealSetup setup;
  private final KeptKey common;
  private final Map<String, KeptKey> own;
  private volatile TimestampTrust timestampTrust;

  @Inject
  public Seals(SealConfig config, Clock clock) {
    this.config = config;
    this.setup = new SealSetup(config, clock);
    this.common = new KeptKey("seal.key-store", source(config), clock);
    this.own =
        config.issuers().entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    issuer ->
                        new KeptKey(
                            "seal.issuers." + issuer.getKey(), source(issuer.getValue()), clock)));
    this.timestampTrust = setup.trust();
  }

  private KeptKey.Source source(KeyConfig key) {
    Optional<Path> file = config.demo() ? Optional.empty() : key.keyStore();
    return new KeptKey.Source(
        () -> file.map(KeyStoreFile::edition).orElse(""),
        () -> new CadesSigner(setup.key(key), setup.timestamps()),
        opened -> setup.standing(opened, key));
  }

  /// A seal for one letter, with the key of its issuer, or the common one where that has none.
  ///
  /// @throws SealUnavailable if no letter can be sealed
  public Sealing begin(Statement statement) {
    KeptKey key = own.getOrDefault(statement.letter().issuer(), common);
    return new PadesSealing(key.usable(), statement);
  }

  /// The level of every seal (EN 319 142-1): "B-B" or "B-T".
  public String level() {
    return setup.level().label();
  }

  /// Whether seals are made with the demo key, so that each letter has to say that it is a trial.
  public boolean isTrial() {
    return config.demo();
  }

  /// Whether this is the certificate of a demo key, ours or another installation's.
  public static boolean isDemo(X509Certificate certificate) {
    return DemoKey.isDemo(certificate);
  }

  /// The certificate chains of the keys in use, the signing certificate first: of every key that
  /// opens, whether it can seal now or not.
  public List<List<X509Certificate>> chains() {
    return keys().stream().flatMap(key -> key.chain().stream()).toList();
  }

  /// Which timestamps are believed: none where what is set for it cannot be read.
  public TimestampTrust timestampTrust() {
    return timestampTrust;
  }

  /// All keys: the common one, unless all letters have keys of their own, and those.
  List<KeptKey> keys() {
    boolean shared = own.isEmpty() || config.keyStore().isPresent();
    return Stream.concat(shared ? Stream.of(common) : Stream.of(), own.values().stream()).toList();
  }

  /// Takes up renewed keys and trusted certificates, and asks after our own where it is time.
  @Scheduled(every = "1m", delayed = "1m")
  void refresh() {
    keys().forEach(KeptKey::refresh);
    timestampTrust = setup.trust();
  }
}
