package nl.bijsluiter.language;

import java.util.Locale;

/// The direction in which a script is written.
public enum Direction {
  LTR,
  RTL;

  /// As HTML and the API write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
