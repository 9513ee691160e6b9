package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.css.extend.ContentFunction;
import org.xhtmlrenderer.css.parser.FSFunction;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/// `data-page-of`: the number of the page on which another part begins. Laid out with two digits,
/// and filled in when all parts are laid out.
final class PageOf implements ContentFunction {
  private static final String ATTRIBUTE = "data-page-of";

  @Override
  public boolean canHandle(LayoutContext c, FSFunction function) {
    return function.is("-fs-page-of");
  }

  @Override
  public boolean isStatic() {
    return false;
  }

  @Override
  public String getLayoutReplacementText() {
    return "00";
  }

  @Override
  public String calculate(LayoutContext c, FSFunction function) {
    throw new IllegalStateException("known only when all parts are laid out");
  }

  @Override
  public String calculate(RenderingContext c, FSFunction function, InlineText text) {
    String part =
        requireNonNull(requireNonNull(text.getParent()).getElement()).getAttribute(ATTRIBUTE);
    return Integer.toString(((PageNumbers) c.getOutputDevice()).firstPageOf(part));
  }
}
