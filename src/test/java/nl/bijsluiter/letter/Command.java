package nl.bijsluiter.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Runs commands of the system in one folder.
record Command(Path folder) {
  /// What it prints on either stream, whether or not it reports a failure.
  String print(String... command) throws IOException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
