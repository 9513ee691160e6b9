package nl.bijsluiter.pdf.shaping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled fonts, as bytes.
final class Fonts {
  private Fonts() {}

  static byte[] bytes(String name) {
    try (var in = Fonts.class.getResourceAsStream("/pdf/fonts/" + name + ".ttf")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenTypeFont font(String name) {
    return OpenTypeFont.of(bytes(name));
  }
}
