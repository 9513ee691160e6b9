package nl.bijsluiter.letter;

import java.io.IOException;
import java.nio.file.Path;

/// How a letter came out, as far as it can be compared with what was accepted before.
///
/// In each, `golden` is the accepted one's path without its extension; it may not be there yet.
sealed interface Look permits PlacedText, PageImages {
  boolean isLike(Path golden) throws IOException;

  /// Replaces the accepted one.
  void keep(Path golden) throws IOException;

  /// Writes what was expected, what came and the difference, for people to look at.
  void show(Path golden, Path folder) throws IOException;
}
