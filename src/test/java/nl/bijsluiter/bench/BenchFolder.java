package nl.bijsluiter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where the measurements find the letter, and leave what they made.
public final class BenchFolder {
  private static final Path FOLDER = Path.of("target/bench");

  private BenchFolder() {}

  public static Path file(String name) {
    return FOLDER.resolve(name);
  }

  /// The file that an engine made, to be looked at.
  static Path pdf(String engine, String tag) {
    return file(engine.replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT) + "-" + tag + ".pdf");
  }

  static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(FOLDER);
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
