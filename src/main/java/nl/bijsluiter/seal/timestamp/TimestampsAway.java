package nl.bijsluiter.seal.timestamp;

/// No timestamp service gave a timestamp that is believed. The message says why of each.
public final class TimestampsAway extends Exception {
  private static final long serialVersionUID = 1L;

  TimestampsAway(String message) {
    super(message);
  }
}
