package nl.bijsluiter.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A reference for each letter, all as long as the one that the letter is composed with.
public final class References {
  /// What the letter is composed with.
  public static final String FIRST = "VT-2026.0000000";

  private final AtomicInteger number = new AtomicInteger();

  /// One that was not given before.
  public String next() {
    return String.format(Locale.ROOT, "VT-2026.%07d", number.incrementAndGet());
  }
}
