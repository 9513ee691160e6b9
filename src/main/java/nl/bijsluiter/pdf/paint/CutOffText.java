package nl.bijsluiter.pdf.paint;

import java.awt.Rectangle;
import org.xhtmlrenderer.render.PageBox;

/// A page would cut off some of its text. Nobody sees what is missing, so no file is made: a
/// mistake in a template or style sheet. The message names the place, never the text.
public final class CutOffText extends RuntimeException {
  private static final long serialVersionUID = 1;

  private CutOffText(Rectangle text, PageBox page) {
    super(
        "text at %s runs over the edge of page %d, in dots of the layout"
            .formatted(text, page.getPageNo() + 1));
  }

  /// @param text a line, in dots of the layout
  /// @param width of the page's content, in dots
  /// @param tolerance what the clip may hide without harm, in dots
  static void refuse(Rectangle text, PageBox page, int width, int tolerance) {
    boolean within =
        text.x >= -tolerance
            && text.x + text.width <= width + tolerance
            && text.y >= page.getTop() - tolerance
            && text.y + text.height <= page.getBottom() + tolerance;
    if (!within) {
      throw new CutOffText(text, page);
    }
  }
}
