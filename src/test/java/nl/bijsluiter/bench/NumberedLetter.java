package nl.bijsluiter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// One letter with another reference each time, so that no engine can hand out what it kept.
public final class NumberedLetter {
  /// What the letter is composed with.
  public static final String REFERENCE = "VT-2026.0000000";

  private final String xhtml;
  private final AtomicInteger number = new AtomicInteger();

  public NumberedLetter(String xhtml) {
    this.xhtml = xhtml;
  }

  /// The letter in a file.
  public static NumberedLetter read(Path file) {
    try {
      return new NumberedLetter(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The XHTML of the next one.
  public String next() {
    return xhtml.replace(
        REFERENCE, String.format(Locale.ROOT, "VT-2026.%07d", number.incrementAndGet()));
  }
}
