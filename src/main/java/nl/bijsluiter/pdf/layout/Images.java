package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextImageElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/// `img`, and nothing else that XHTML replaces: no forms, no objects, no SVG.
final class Images implements ReplacedElementFactory {
  private static final int AS_WIDE_AS_IT_IS = -1;

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    if (element == null || !element.getNodeName().equals("img")) {
      return null;
    }
    FSImage image = requireNonNull(agent.getImageResource(element.getAttribute("src")).getImage());
    boolean scaled = width != AS_WIDE_AS_IT_IS || height != AS_WIDE_AS_IT_IS;
    return new ITextImageElement(scaled ? requireNonNull(image.scale(width, height)) : image);
  }

  @Override
  public void reset() {
    // nothing is kept
  }

  @Override
  public void remove(Element element) {
    // nothing is kept
  }

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {
    // no forms
  }
}
