package nl.bijsluiter.verification;

import static nl.bijsluiter.verification.Verdict.Flaw.CHANGED;
import static nl.bijsluiter.verification.Verdict.Flaw.TIMESTAMP;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.bijsluiter.seal.Seals;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import nl.bijsluiter.seal.timestamp.UntrustedTimestamp;
import nl.bijsluiter.verification.Verdict.Altered;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verdict.NotOurs;
import nl.bijsluiter.verification.Verdict.Unsealed;

/// Decides whether a file is a letter of ours and whole. Keeps nothing of it, and uses no clock: a
/// verdict stays what it is.
public final class SealVerifier {
  /// How far the time of the token may be from that of the dictionary. One that was fetched later,
  /// for an old signature, is not the one that we put there.
  static final Duration DRIFT = Duration.ofMinutes(10);

  private final List<Pin> pins;
  private final Marks marks;
  private final TimestampTrust timestamps;

  SealVerifier(List<Pin> pins, TimestampTrust timestamps) {
    this.pins = List.copyOf(pins);
    this.marks = new Marks(pins.stream().map(Pin::certificate).toList());
    this.timestamps = timestamps;
  }

  /// What these bytes are, whatever they are.
  public Verdict verify(byte[] pdf) {
    try {
      return genuine(pdf);
    } catch (Flawed e) {
      return notGenuine(pdf, e);
    }
  }

  /// Signed is a file with a signature dictionary, or the start of ours. Whose certificate stands
  /// in it as well says nothing: anyone can quote ours.
  private Verdict notGenuine(byte[] pdf, Flawed why) {
    boolean started = Search.first(pdf, SignatureDictionary.START) != Search.NOT_FOUND;
    if (!started && Search.first(pdf, Claim.BYTE_RANGE) == Search.NOT_FOUND) {
      return new Unsealed();
    }
    return isOurs(marks.in(pdf), started) ? new Altered(why.flaw()) : new NotOurs();
  }

  /// A seal of ours has three marks. One changed byte hides one of them at most, so two will do;
  /// and whoever quotes a certificate in a file of another's has one.
  private static boolean isOurs(Marks.Found found, boolean started) {
    return started ? found.certificate() || found.name() : found.certificate() && found.name();
  }

  /// Each line is a check that all must pass; see the package.
  private Genuine genuine(byte[] pdf) throws Flawed {
    Claim claim = Claim.read(pdf);
    Signed signed = signed(claim, pdf);
    signed.pin.requireSignature(signed.digest, signed.evidence);
    signed.pin.requireValidAt(provenTime(claim, signed.evidence));
    return new Genuine(claim.told(), Seals.isDemo(signed.pin.certificate()));
  }

  /// By whom of us, over what, and with what value and token.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Signed(Pin pin, byte[] digest, Evidence evidence) {}

  private Signed signed(Claim claim, byte[] pdf) throws Flawed {
    String digits = claim.contents(pdf);
    try {
      Evidence evidence = Evidence.read(cms(digits));
      for (Pin pin : pins) {
        byte[] digest = digest(claim, pdf, pin);
        if (pin.wrote(digits, digest, evidence)) {
          return new Signed(pin, digest, evidence);
        }
      }
    } catch (MalformedDer | IllegalArgumentException e) {
      throw new Flawed(CHANGED, e);
    }
    throw new Flawed(CHANGED);
  }

  private static byte[] cms(String digits) throws MalformedDer {
    return DerElement.first(HexFormat.of().parseHex(digits)).der();
  }

  /// ISO 32000-1, 12.8.1: over the byte range.
  private static byte[] digest(Claim claim, byte[] pdf, Pin pin) {
    MessageDigest digest = pin.cms().scheme().newDigest();
    digest.update(pdf, 0, claim.gaps().from());
    digest.update(pdf, claim.gaps().to(), pdf.length - claim.gaps().to());
    return digest.digest();
  }

  /// The time of the token where the level has one (EN 319 122-1, 5.3; RFC 3161, 2.4.2), else the
  /// time that we wrote ourselves.
  private Instant provenTime(Claim claim, Evidence evidence) throws Flawed {
    Instant written = claim.dictionary().time();
    if (claim.dictionary().level().isTimestamped() != evidence.token().isPresent()) {
      throw new Flawed(TIMESTAMP);
    }
    if (evidence.token().isEmpty()) {
      return written;
    }
    Instant proven = tokenTime(evidence.token().get(), evidence.value());
    if (Duration.between(written, proven).abs().compareTo(DRIFT) > 0) {
      throw new Flawed(TIMESTAMP);
    }
    return proven;
  }

  private Instant tokenTime(byte[] token, byte[] value) throws Flawed {
    try {
      return timestamps.believe(token, value).time();
    } catch (UntrustedTimestamp e) {
      throw new Flawed(TIMESTAMP, e);
    }
  }
}
