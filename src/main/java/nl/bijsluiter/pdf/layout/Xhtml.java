package nl.bijsluiter.pdf.layout;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// What the elements and attributes of XHTML mean, with defaults of our own; one for all documents.
final class Xhtml extends XhtmlNamespaceHandler {
  private final StylesheetInfo defaults =
      new StylesheetInfo(
          Origin.USER_AGENT,
          "res:default.css",
          List.of("all"),
          text("/resources/css/XhtmlNamespaceHandler.css") + text("/pdf/default.css"));

  private static String text(String name) {
    try (InputStream in = Xhtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(defaults);
  }
}
