package nl.bijsluiter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;

/// One letter with another reference each time, so that no engine can hand out what it kept.
final class NumberedLetter {
  private final String xhtml;
  private final References references = new References();

  NumberedLetter(String xhtml) {
    this.xhtml = xhtml;
  }

  /// The letter in the language with this tag, as [LetterFiles] left it, changed by `ready`.
  static NumberedLetter in(String tag, UnaryOperator<String> ready) {
    try {
      var xhtml = Files.readString(BenchFolder.file("letter-" + tag + ".xhtml"));
      return new NumberedLetter(ready.apply(xhtml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The XHTML of the next one.
  String next() {
    return xhtml.replace(References.FIRST, references.next());
  }
}
