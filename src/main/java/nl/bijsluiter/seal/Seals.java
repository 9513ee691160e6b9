package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import org.jboss.logging.Logger;

/// Where letters get their seals. Opens the key once, at start, and tries it; where that fails the
/// service runs on without, and says so to everyone who asks for a seal.
@Startup
@Singleton
public class Seals {
  private static final Logger LOG = Logger.getLogger(Seals.class);

  private final SealConfig config;
  private final Clock clock;
  private final Opened opened;

  @Inject
  public Seals(SealConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.opened = open();
    report();
  }

  /// A seal for one letter, with the key of its issuer: for now all have the same.
  ///
  /// @throws SealUnavailable if no letter can be sealed
  public Sealing begin(Statement statement) {
    return new PadesSealing(usable(), statement);
  }

  /// The level of every seal (EN 319 142-1): "B-B".
  public String level() {
    return SealLevel.B_B.label();
  }

  /// Whether seals are made with the demo key, so that each letter has to say that it is a trial.
  public boolean isTrial() {
    return config.demo();
  }

  /// @throws SealUnavailable if no letter can be sealed
  void requireUsable() {
    usable();
  }

  private CadesSigner usable() {
    return switch (opened) {
      case Usable(CadesSigner signer) -> {
        signer.key().requireValidAt(clock.instant());
        yield signer;
      }
      case Unusable(Cause cause, String why) -> throw new SealUnavailable(cause, why);
    };
  }

  private Opened open() {
    try {
      return new Usable(new CadesSigner(key()));
    } catch (SealUnavailable e) {
      LOG.debug("The sealing key does not open", e);
      return new Unusable(e.cause(), String.valueOf(e.getMessage()));
    }
  }

  private SealingKey key() {
    if (config.demo() && config.keyStore().isPresent()) {
      throw unusable("seal.demo and seal.key-store are both set: take one of them away");
    }
    if (config.demo()) {
      return new DemoKey(config.dataFolder(), clock).open();
    }
    return configuredKey();
  }

  private SealingKey configuredKey() {
    KeyStoreFile file =
        new KeyStoreFile(
            config.keyStore().orElseThrow(() -> unusable("set seal.key-store, or seal.demo")),
            config.keyStorePassword().orElse(""));
    SealingKey key = file.open(config.alias());
    if (DemoKey.isDemo(key.certificate())) {
      throw unusable("seal.key-store holds a demo key, whose letters would not say so");
    }
    return key;
  }

  private static SealUnavailable unusable(String why) {
    return new SealUnavailable(SEAL_KEY_UNUSABLE, why);
  }

  private void report() {
    try {
      SealingKey key = usable().key();
      LOG.infof(
          "Seals at level %s as %s, until %s",
          level(), key.certificate().getSubjectX500Principal(), key.expiry());
    } catch (SealUnavailable e) {
      LOG.errorf(
          "No letter can be sealed (%s): %s. See docs/sealing.md",
          e.cause().code(), e.getMessage());
    }
  }

  /// How opening the key went.
  private sealed interface Opened {}

  private record Usable(CadesSigner signer) implements Opened {}

  private record Unusable(Cause cause, String why) implements Opened {}
}
