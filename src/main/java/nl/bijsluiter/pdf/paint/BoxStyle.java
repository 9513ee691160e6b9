package nl.bijsluiter.pdf.paint;

import static java.util.Objects.requireNonNull;

import nl.bijsluiter.pdf.text.SizedFont;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
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

  /// Most boxes have none, and asking is cheaper than drawing nothing.
  static boolean hasBackground(Box box) {
    CalculatedStyle style = of(box);
    FSColor color = style.getBackgroundColor();
    return (color != null && !color.equals(FSRGBColor.TRANSPARENT))
        || !style.isIdent(CSSName.BACKGROUND_IMAGE, IdentValue.NONE);
  }

  static boolean hasBorder(RenderingContext c, Box box) {
    BorderPropertySet border = box.getBorder(c);
    return border.width() > 0 || border.height() > 0;
  }

  static SizedFont font(RenderingContext c, Box box) {
    return (SizedFont) requireNonNull(of(box).getFSFont(c));
  }
}
