package nl.bijsluiter.letter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.bijsluiter.language.ContentDigest;

/// The files in `templates/letter/`, which the class path cannot list.
public final class TemplateFiles {
  static final List<String> NAMES =
      List.of(
          "cell.html",
          "closing.html",
          "contact-advice.html",
          "leaflet-points.html",
          "leaflet.html",
          "letter.css",
          "letterhead.html",
          "measures-in-force.html",
          "no-tacit-approval.html",
          "page.html",
          "references.html",
          "sender.html",
          "third-party-notice.html",
          "words.html");

  private TemplateFiles() {}

  /// Twelve hexadecimal digits that change with any of them.
  public static String digest() {
    ContentDigest digest = new ContentDigest();
    NAMES.forEach(name -> digest.add(name, read("/templates/letter/" + name)));
    return digest.toString();
  }

  private static byte[] read(String path) {
    try (InputStream in = TemplateFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
