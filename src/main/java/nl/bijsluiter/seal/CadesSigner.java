package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static nl.bijsluiter.seal.SealUnavailable.Cause.TIMESTAMP_UNAVAILABLE;

import java.security.GeneralSecurityException;
import java.util.Optional;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SealCms;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.timestamp.TimestampToken;
import nl.bijsluiter.seal.timestamp.Timestamps;
import nl.bijsluiter.seal.timestamp.TimestampsAway;
import org.jboss.logging.Logger;

/// Signs with one key, has the signature stamped where the level asks it, and makes the CMS of
/// both.
///
/// Being made is the trial: the key signs once, or there is no signer. A timestamp service that is
/// away then may be back for the first letter.
final class CadesSigner {
  private static final Logger LOG = Logger.getLogger(CadesSigner.class);

  /// What a CMS may be longer than that of the trial.
  private static final int SPARE = 4096;

  /// What is kept free for a token of which the trial showed no length.
  private static final int TOKEN = 12_288;

  private final SealingKey key;
  private final Optional<Timestamps> timestamps;
  private final SealCms cms;
  private final int reserve;

  /// Without timestamps.
  CadesSigner(SealingKey key) {
    this(key, Optional.empty());
  }

  CadesSigner(SealingKey key, Optional<Timestamps> timestamps) {
    this.key = key;
    this.timestamps = timestamps;
    try {
      this.cms = new SealCms(key.chain(), key.scheme());
    } catch (GeneralSecurityException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates cannot be encoded", e);
    }
    this.reserve = trial() + SPARE;
  }

  private int trial() {
    byte[] digest = key.scheme().newDigest().digest();
    byte[] value = key.sign(cms.signedAttributes(digest));
    int untimed = encode(digest, Evidence.untimed(value)).length;
    try {
      return untimed + token(value).map(token -> token.length).orElse(0);
    } catch (SealUnavailable e) {
      LOG.warnf("Starts without a timestamp (%s): %s", e.cause().code(), e.getMessage());
      return untimed + TOKEN;
    }
  }

  SealingKey key() {
    return key;
  }

  /// The level that every signature reaches.
  SealLevel level() {
    return timestamps.isPresent() ? SealLevel.B_T : SealLevel.B_B;
  }

  /// The bytes to keep free for a CMS.
  int reserve() {
    return reserve;
  }

  /// The CMS over a content with this digest.
  ///
  /// @throws SealUnavailable if the key does not sign, or nobody stamps
  byte[] sign(byte[] digest) {
    byte[] value = key.sign(cms.signedAttributes(digest));
    return encode(digest, new Evidence(value, token(value)));
  }

  /// EN 319 122-1, 5.3: the timestamp is of the signature value.
  private Optional<byte[]> token(byte[] value) {
    if (timestamps.isEmpty()) {
      return Optional.empty();
    }
    try {
      TimestampToken token = timestamps.get().of(value);
      key.requireValidAt(token.time());
      return Optional.of(token.der());
    } catch (TimestampsAway e) {
      throw new SealUnavailable(TIMESTAMP_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }

  private byte[] encode(byte[] digest, Evidence evidence) {
    try {
      return cms.encode(digest, evidence);
    } catch (MalformedDer e) {
      throw new IllegalStateException("a token that was believed", e);
    }
  }
}
