package nl.bijsluiter.verification;

import java.time.Instant;
import java.util.Locale;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;

/// What a file is. Only of a genuine one is anything told: what stands in another proves nothing.
public sealed interface Verdict {
  /// There is no signature in it.
  record Unsealed() implements Verdict {}

  /// It is signed, and no signature is ours.
  record NotOurs() implements Verdict {}

  /// It carries a seal of ours, and is not what we sealed.
  record Altered(Flaw flaw) implements Verdict {}

  /// It is, byte for byte, what we sealed.
  ///
  /// @param trial whether with a demo key, and so without value
  record Genuine(Told told, boolean trial) implements Verdict {}

  /// What a genuine letter tells of itself.
  ///
  /// @param sealedAt the time in the dictionary, to which the timestamp is held where there is one
  record Told(SealLevel level, Instant sealedAt, Letter letter) {}

  /// The first thing that was found wrong with a file that carries a seal of ours.
  enum Flaw {
    /// Another signature is in it.
    SECOND_SIGNATURE,
    /// The seal does not cover the file from its first to its last byte.
    NOT_WHOLE,
    /// The place of the seal is not as we write it.
    MISSHAPEN,
    /// The file, or the signature, is not what our key signed.
    CHANGED,
    /// The timestamp is absent, false, or of another moment.
    TIMESTAMP,
    /// The certificate was not valid at the time of the seal.
    CERTIFICATE;

    /// As in keys of texts: `second-signature`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
