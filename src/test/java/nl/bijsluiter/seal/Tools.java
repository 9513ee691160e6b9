package nl.bijsluiter.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Commands of the system, run in one folder.
public record Tools(Path folder) {
  /// What the command prints, on either stream.
  ///
  /// @param command with no space but those between its words
  /// @throws AssertionError if it is not installed or reports a failure
  public String run(String command) throws InterruptedException, IOException {
    Process process = start(command);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(command + ": " + printed);
    }
    return printed;
  }

  private Process start(String command) {
    try {
      return new ProcessBuilder(command.split(" ", -1))
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw new AssertionError("missing: apt-get install poppler-utils openssl chromium", e);
    }
  }
}
