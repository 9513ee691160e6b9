package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.security.GeneralSecurityException;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SealCms;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SealLevel;

/// Signs with one key, and makes the CMS of the signature.
///
/// Being made is the trial: the key signs once, or there is no signer.
final class CadesSigner {
  /// What a CMS may be longer than that of the trial.
  private static final int SPARE = 4096;

  private final SealingKey key;
  private final SealCms cms;
  private final int reserve;

  CadesSigner(SealingKey key) {
    this.key = key;
    try {
      this.cms = new SealCms(key.chain(), key.scheme());
    } catch (GeneralSecurityException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates cannot be encoded", e);
    }
    this.reserve = sign(key.scheme().newDigest().digest()).length + SPARE;
  }

  SealingKey key() {
    return key;
  }

  /// The level that every signature reaches.
  SealLevel level() {
    return SealLevel.B_B;
  }

  /// The bytes to keep free for a CMS.
  int reserve() {
    return reserve;
  }

  /// The CMS over a content with this digest.
  byte[] sign(byte[] digest) {
    byte[] value = key.sign(cms.signedAttributes(digest));
    try {
      return cms.encode(digest, Evidence.untimed(value));
    } catch (MalformedDer e) {
      throw new IllegalStateException("no token, so none that is malformed", e);
    }
  }
}
