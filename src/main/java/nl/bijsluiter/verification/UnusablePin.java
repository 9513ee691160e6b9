package nl.bijsluiter.verification;

/// A pinned certificate that cannot be used. The service does not start with it.
final class UnusablePin extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePin(String message) {
    super(message);
  }

  UnusablePin(String message, Exception origin) {
    super(message, origin);
  }
}
