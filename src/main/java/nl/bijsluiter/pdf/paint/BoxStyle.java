package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import nl.bijsluiter.pdf.text.SizedFont;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/// The style of a box that is laid out, where Flying Saucer speaks of one that may not be yet.
final class BoxStyle {
  private BoxStyle() {}

  static CalculatedStyle of(Box box) {
    return requireNonNull(box.getStyle());
  }

  static FSColor color(Box box) {
    return requireNonNull(of(box).getColor());
  }

  static SizedFont font(RenderingContext c, Box box) {
    return (SizedFont) requireNonNull(of(box).getFSFont(c));
  }
}
