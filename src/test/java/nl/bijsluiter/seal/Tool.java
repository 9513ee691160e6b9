package nl.bijsluiter.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A command of the system.
final class Tool {
  private Tool() {}

  /// What the command prints, on either stream.
  ///
  /// @throws AssertionError if it is not installed or reports a failure
  static String run(String... command) throws InterruptedException, IOException {
    Process process = start(command);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(command[0] + ": " + printed);
    }
    return printed;
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " is missing: apt-get install poppler-utils openssl", e);
    }
  }
}
