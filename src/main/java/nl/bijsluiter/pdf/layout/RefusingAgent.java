package nl.bijsluiter.pdf.layout;

import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.source.BundledResources;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/// What Flying Saucer asks for everything that a document names. Gives bundled images, refuses the
/// rest. Flying Saucer swallows some refusals, so the first is kept. Serves one document.
final class RefusingAgent implements UserAgentCallback {
  private final BundledResources resources;
  private @Nullable BrokenTemplate refused;

  RefusingAgent(BundledResources resources) {
    this.resources = resources;
  }

  /// @throws BrokenTemplate where something was asked for that there is not
  void requireNothingRefused() {
    if (refused != null) {
      throw refused;
    }
  }

  @Override
  public ImageResource getImageResource(String uri) {
    try {
      Image image = resources.image(uri);
      int dots = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
      image.scaleAbsolute(image.getPlainWidth() * dots, image.getPlainHeight() * dots);
      return new ImageResource(uri, new ITextFSImage(image));
    } catch (BrokenTemplate e) {
      throw keep(e);
    }
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    throw refuse(uri);
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw refuse(uri);
  }

  @Override
  public byte[] getBinaryResource(String uri) {
    throw refuse(uri);
  }

  private BrokenTemplate refuse(String uri) {
    return keep(new BrokenTemplate("refused: " + uri));
  }

  private BrokenTemplate keep(BrokenTemplate refusal) {
    if (refused == null) {
      refused = refusal;
    }
    return refusal;
  }

  @Override
  public boolean isVisited(@Nullable String uri) {
    return false;
  }

  @Override
  public void setBaseURL(@Nullable String url) {
    // there is none: names are whole
  }

  @Override
  public @Nullable String getBaseURL() {
    return null;
  }

  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }
}
