package nl.bijsluiter.wrong.letter;

import java.time.Instant;

/// Asks the machine what time it is.
record ReadsItsOwnClock() {
  Instant time() {
    return Instant.now();
  }
}
