package nl.bijsluiter.seal.timestamp;

/// One service gave no timestamp that is believed.
final class NoTimestamp extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoTimestamp(String message) {
    super(message);
  }
}
