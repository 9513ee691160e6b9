package nl.bijsluiter.pdf.shaping;

/// How a script is shaped.
public enum Script {
  /// The Arabic script: letters join.
  ARABIC,
  /// Latin, Greek, Cyrillic, Ethiopic, Chinese: letters stand side by side.
  STANDARD
}
