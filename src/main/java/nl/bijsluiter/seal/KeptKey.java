package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_REVOKED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_STATUS_UNKNOWN;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.bijsluiter.seal.SealUnavailable.Cause;
import nl.bijsluiter.seal.status.Standing;
import org.jboss.logging.Logger;

/// One sealing key, looked after: opened and tried at start and whenever its file is another, and
/// asked after at its issuer each hour.
final class KeptKey {
  private static final Logger LOG = Logger.getLogger(KeptKey.class);

  private static final Duration BETWEEN_QUESTIONS = Duration.ofHours(1);

  /// How long the issuer's last good word counts while nobody answers.
  private static final Duration GOOD_FOR = Duration.ofHours(24);

  private final String name;
  private final Source source;
  private final Clock clock;
  private final ExpiryWarning warning;
  private volatile State state;

  KeptKey(String name, Source source, Clock clock) {
    this.name = name;
    this.source = source;
    this.clock = clock;
    this.warning = new ExpiryWarning(name);
    this.state = open(source.edition().get());
    report();
  }

  /// Where a key comes from.
  ///
  /// @param edition changes when the file does
  /// @param opening opens and tries it
  /// @param status asks its issuer
  record Source(
      Supplier<String> edition,
      Supplier<CadesSigner> opening,
      Function<SealingKey, Standing> status) {}

  /// @throws SealUnavailable if nothing can be sealed with it now
  CadesSigner usable() {
    return switch (state.opened) {
      case Usable(CadesSigner signer) -> {
        signer.key().requireValidAt(clock.instant());
        requireGood(state);
        yield signer;
      }
      case Unusable(Cause cause, String why) -> throw new SealUnavailable(cause, why);
    };
  }

  /// Why nothing can be sealed with it now; empty while it can.
  Optional<Cause> trouble() {
    try {
      usable();
      return Optional.empty();
    } catch (SealUnavailable e) {
      return Optional.of(e.cause());
    }
  }

  private void requireGood(State now) {
    switch (now.standing) {
      case Standing.Revoked() ->
          throw new SealUnavailable(SEAL_CERTIFICATE_REVOKED, "the certificate was revoked");
      case Standing.Good() -> requireFresh(now.lastGood, "no answer for a day");
      case Standing.Unknown(String why) -> requireFresh(now.lastGood, why);
    }
  }

  private void requireFresh(Optional<Instant> lastGood, String why) {
    if (lastGood.isEmpty() || clock.instant().isAfter(lastGood.get().plus(GOOD_FOR))) {
      throw new SealUnavailable(SEAL_CERTIFICATE_STATUS_UNKNOWN, why);
    }
  }

  /// Days until the first certificate of the chain expires; none without a key.
  Optional<Long> daysLeft() {
    return state.opened instanceof Usable(CadesSigner signer)
        ? Optional.of(Duration.between(clock.instant(), signer.key().expiry()).toDays())
        : Optional.empty();
  }

  /// The certificates of the key, if it opens.
  Optional<List<X509Certificate>> chain() {
    return state.opened instanceof Usable(CadesSigner signer)
        ? Optional.of(signer.key().chain())
        : Optional.empty();
  }

  String name() {
    return name;
  }

  /// Takes up another file, and asks the issuer where it is time. To be called each minute.
  void refresh() {
    String edition = source.edition().get();
    if (!edition.equals(state.edition) || state.opened instanceof Unusable) {
      state = open(edition);
      report();
    } else if (isQuestionDue()) {
      state = asked(state);
    }
    daysLeft().ifPresent(warning::at);
  }

  private boolean isQuestionDue() {
    boolean good = state.standing instanceof Standing.Good;
    return !good || !clock.instant().isBefore(state.asked.plus(BETWEEN_QUESTIONS));
  }

  private State open(String edition) {
    Instant now = clock.instant();
    var unknown = new Standing.Unknown("not asked yet");
    try {
      var opened = new Usable(source.opening().get());
      return asked(new State(edition, opened, unknown, now, Optional.empty()));
    } catch (SealUnavailable e) {
      LOG.debug("The sealing key does not open", e);
      var opened = new Unusable(e.cause(), String.valueOf(e.getMessage()));
      return new State(edition, opened, unknown, now, Optional.empty());
    }
  }

  private State asked(State before) {
    Instant now = clock.instant();
    if (!(before.opened instanceof Usable(CadesSigner signer))) {
      return before;
    }
    Standing standing = source.status().apply(signer.key());
    Optional<Instant> lastGood =
        standing instanceof Standing.Good ? Optional.of(now) : before.lastGood;
    if (standing instanceof Standing.Unknown(String why)) {
      LOG.warnf("The status of the certificate of %s is not known: %s", name, why);
    }
    return new State(before.edition, before.opened, standing, now, lastGood);
  }

  private void report() {
    try {
      CadesSigner signer = usable();
      LOG.infof(
          "Seals at level %s as %s, until %s; %s bytes kept free",
          signer.level().label(),
          signer.key().certificate().getSubjectX500Principal(),
          signer.key().expiry(),
          signer.reserve());
      daysLeft().ifPresent(warning::at);
    } catch (SealUnavailable e) {
      LOG.errorf(
          "No letter can be sealed with %s (%s): %s. See docs/sealing.md",
          name, e.cause().code(), e.getMessage());
    }
  }

  private record State(
      String edition,
      Opened opened,
      Standing standing,
      Instant asked,
      Optional<Instant> lastGood) {}

  /// How opening the key went.
  private sealed interface Opened {}

  private record Usable(CadesSigner signer) implements Opened {}

  private record Unusable(Cause cause, String why) implements Opened {}
}
