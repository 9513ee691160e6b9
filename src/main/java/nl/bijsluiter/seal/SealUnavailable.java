package nl.bijsluiter.seal;

import java.util.Locale;

/// A seal that cannot be made now, and so a letter that must not leave.
///
/// The message is for the operator's log. Neither it nor what caused it holds a password or a path.
public final class SealUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Cause cause;

  SealUnavailable(Cause cause, String message) {
    super(message);
    this.cause = cause;
  }

  SealUnavailable(Cause cause, String message, Exception origin) {
    super(message, origin);
    this.cause = cause;
  }

  /// Why no letter can be sealed, as a caller may know it.
  public Cause cause() {
    return cause;
  }

  /// The closed list of reasons.
  public enum Cause {
    /// No timestamp service gave a timestamp that is believed.
    TIMESTAMP_UNAVAILABLE,
    /// There is no key, or it does not open, is of a kind not taken, or does not fit its
    /// certificate.
    SEAL_KEY_UNUSABLE,
    /// The signing certificate, or one that it rests on, is past its last day.
    SEAL_CERTIFICATE_EXPIRED,
    /// Its issuer has revoked the signing certificate.
    SEAL_CERTIFICATE_REVOKED,
    /// Nobody has said lately that the signing certificate was not revoked.
    SEAL_CERTIFICATE_STATUS_UNKNOWN;

    /// The public name, for example `seal-key-unusable`.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
