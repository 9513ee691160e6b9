package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.outbound.Outbound;
import nl.bijsluiter.seal.status.CertificateStatus;
import nl.bijsluiter.seal.status.Standing;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import nl.bijsluiter.seal.timestamp.Timestamps;

/// Makes the parts of sealing as an operator has set them. Never demo parts beside others.
final class SealSetup {
  private final SealConfig config;
  private final Clock clock;
  private final CertificateStatus status;
  private final TimestampSetup timestamps;

  SealSetup(SealConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    var outbound = new Outbound(config.timestamp().connectTimeout(), config.timestamp().timeout());
    this.status = new CertificateStatus(outbound, clock);
    this.timestamps = new TimestampSetup(config, clock, outbound);
  }

  /// The level that is asked of every seal.
  SealLevel level() {
    boolean stamped = config.demo() || !timestamps.addresses().isEmpty();
    return config.level().orElse(stamped ? SealLevel.B_T : SealLevel.B_B);
  }

  /// @throws SealUnavailable if the settings contradict one another
  private void requireOneKindOfParts() {
    Stream.of(
            Optional.of("seal.key-store").filter(_ -> config.keyStore().isPresent()),
            Optional.of("seal.issuers").filter(_ -> !config.issuers().isEmpty()),
            Optional.of("seal.timestamp.addresses").filter(_ -> !timestamps.addresses().isEmpty()))
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
      case B_T -> Optional.of(timestamps.timestamps());
    };
  }

  /// Which timestamps of files are believed, also where no new ones are asked: none where what is
  /// set cannot be read.
  TimestampTrust trust() {
    try {
      requireOneKindOfParts();
      return timestamps.trust();
    } catch (SealUnavailable _) {
      return new TimestampTrust(List.of());
    }
  }

  /// What its issuer says of a key's certificate. Nobody can revoke one that vouches for itself;
  /// and of one that names nobody to ask, it is for the operator to say that this is known.
  Standing standing(SealingKey key, KeyConfig settings) {
    if (key.isSelfSigned()) {
      return new Standing.Good();
    }
    if (settings.withoutStatus() && CertificateStatus.isUnasked(key.certificate())) {
      return new Standing.Good();
    }
    return key.chain().size() > 1
        ? status.of(key.certificate(), key.chain().get(1))
        : new Standing.Unknown("the key store lacks the issuer's certificate");
  }

  private static SealUnavailable unusable(String why) {
    return new SealUnavailable(SEAL_KEY_UNUSABLE, why);
  }
}
