package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How letters looked when someone last said that it was right.
///
/// @param kept the folder of the accepted looks
/// @param shown the folder for those that differ
record Goldens(Path kept, Path shown, OnDifference onDifference) {
  /// Those of our letters. `-Dgolden.accept=true` takes them as they come.
  static final Goldens OURS =
      new Goldens(
          Path.of("src/test/resources/golden"),
          Path.of("target/golden"),
          Boolean.getBoolean("golden.accept") ? OnDifference.ACCEPT : OnDifference.FAIL);

  /// What happens to a look that is not as it was.
  enum OnDifference {
    FAIL,
    ACCEPT
  }

  /// @param name its path below either folder, without extension
  void hold(String name, Look look) throws IOException {
    if (!look.isLike(kept.resolve(name))) {
      switch (onDifference) {
        case FAIL -> show(name, look);
        case ACCEPT -> look.keep(kept.resolve(name));
      }
    }
  }

  private void show(String name, Look look) throws IOException {
    var folder = shown.resolve(name);
    Files.createDirectories(folder);
    look.show(kept.resolve(name), folder);
    fail(
        "%s looks different: see %s. If it should, run src/scripts/accept-goldens"
            .formatted(name, folder));
  }
}
