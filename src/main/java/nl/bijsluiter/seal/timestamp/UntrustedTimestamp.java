package nl.bijsluiter.seal.timestamp;

/// A timestamp that proves nothing. The message says why, without anything of what was stamped.
public final class UntrustedTimestamp extends Exception {
  private static final long serialVersionUID = 1L;

  UntrustedTimestamp(String message) {
    super(message);
  }

  UntrustedTimestamp(String message, Throwable origin) {
    super(message, origin);
  }
}
