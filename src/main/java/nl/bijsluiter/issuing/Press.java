package nl.bijsluiter.issuing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.pdf.PdfRenderer;
import nl.bijsluiter.pdf.text.FontLibrary;

/// What letters are printed with, set up once: fonts, style sheet, logos.
final class Press {
  private static final String STYLE_SHEET = "letter.css";

  private Press() {}

  @Produces
  @Singleton
  static FontLibrary fonts() {
    return FontLibrary.bundled();
  }

  @Produces
  @Singleton
  static PdfRenderer renderer(FontLibrary fonts, Issuers issuers) {
    Map<String, byte[]> resources = new HashMap<>();
    resources.put(STYLE_SHEET, bundled("/templates/letter/" + STYLE_SHEET));
    issuers.all().stream()
        .flatMap(issuer -> issuer.logo().stream())
        .forEach(logo -> resources.put(logo, bundled("/" + logo)));
    return new PdfRenderer(fonts, resources);
  }

  private static byte[] bundled(String name) {
    try (var file = Press.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new NoSuchElementException("no resource " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
