package nl.bijsluiter.seal;

import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/// Warns in the log when a certificate comes within 60, 30 and 7 days of its end: once each.
final class ExpiryWarning {
  private static final Logger LOG = Logger.getLogger(ExpiryWarning.class);

  private final String key;
  private int warned;

  ExpiryWarning(String key) {
    this.key = key;
  }

  /// How many of the three limits have been passed.
  static int stage(long daysLeft) {
    return (int) IntStream.of(60, 30, 7).filter(limit -> daysLeft <= limit).count();
  }

  synchronized void at(long daysLeft) {
    int stage = stage(daysLeft);
    if (stage > warned) {
      LOG.warnf("A certificate of %s expires in %s days. See docs/sealing.md", key, daysLeft);
    }
    warned = stage;
  }
}
