package nl.bijsluiter.pdf.style;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlCssOnlyNamespaceHandler;

/// What the elements and attributes of XHTML mean, with defaults of our own; one for all documents.
/// Attributes that set a style, such as `align`, mean nothing: a style sheet does that.
public final class Xhtml extends XhtmlCssOnlyNamespaceHandler {
  private final StylesheetInfo defaults =
      new StylesheetInfo(
          Origin.USER_AGENT, "res:default.css", List.of("all"), text("/pdf/default.css"));

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
  public boolean isImageElement(Element element) {
    return element.getNodeName().equals("img");
  }

  @Override
  public String getImageSourceURI(Element element) {
    return element.getAttribute("src");
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(defaults);
  }
}
