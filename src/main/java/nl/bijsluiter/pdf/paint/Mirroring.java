package nl.bijsluiter.pdf.paint;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/// Which boxes of a part are drawn mirrored, so that one style sheet, written for left to right,
/// serves both directions.
///
/// The pages of a right-to-left part are mirrored as a whole. A block whose `dir` differs from what
/// is around it is reflected once more, within its own border box. A block with
/// `data-mirror="never"` stays where an unmirrored page has it, as the window of an envelope asks.
final class Mirroring {
  /// What is drawn in one direction: the page, or a box that begins a reflection.
  static final class Frame {
    private final @Nullable Frame outer;
    private final boolean mirrored;
    private final Rectangle box;
    private final boolean fixed;

    /// @param box its border box, in the layout's coordinates
    /// @param fixed whether it stays at its place on an unmirrored page
    private Frame(@Nullable Frame outer, boolean mirrored, Rectangle box, boolean fixed) {
      this.outer = outer;
      this.mirrored = mirrored;
      this.box = box;
      this.fixed = fixed;
    }

    /// Whether `x` grows from the right.
    boolean isMirrored() {
      return mirrored;
    }
  }

  private final Frame page;
  private final IdentityHashMap<Box, Frame> frames = new IdentityHashMap<>();
  private final List<Frame> inner = new ArrayList<>();

  Mirroring(boolean rightToLeft) {
    page = new Frame(null, rightToLeft, new Rectangle(), false);
  }

  Frame page() {
    return page;
  }

  /// What a box is drawn in.
  Frame of(RenderingContext c, @Nullable Box box) {
    if (box == null) {
      return page;
    }
    Frame known = frames.get(box);
    if (known == null) {
      known = begunBy(c, box, of(c, box.getParent()));
      frames.put(box, known);
    }
    return known;
  }

  /// For what is drawn without its box: the innermost block around a point that was drawn before.
  Frame at(double x, double y) {
    return inner.reversed().stream()
        .filter(frame -> frame.box.contains(x, y))
        .findFirst()
        .orElse(page);
  }

  private Frame begunBy(RenderingContext c, Box box, Frame around) {
    Element element = box instanceof BlockBox ? box.getElement() : null;
    if (element == null || element.getParentNode() instanceof Document) {
      return around;
    }
    boolean fixed = element.getAttribute("data-mirror").equals("never");
    boolean turned = !fixed && turns(element.getAttribute("dir"), around);
    if (!turned && (!fixed || around.fixed)) {
      return around;
    }
    Rectangle border = box.getBorderEdge(box.getAbsX(), box.getAbsY(), c);
    Frame frame = new Frame(around, turned && !around.mirrored, border, fixed);
    inner.add(frame);
    return frame;
  }

  private static boolean turns(String direction, Frame around) {
    return direction.equals(around.mirrored ? "ltr" : "rtl");
  }

  /// From layout to page.
  ///
  /// @param content that of the page's content, mirrored where the page is
  /// @param pageWidth in the unit that the transform gives
  /// @param scale of a layout's dot, in that unit
  AffineTransform transform(Frame frame, AffineTransform content, double pageWidth, double scale) {
    if (frame.outer == null) {
      return new AffineTransform(content);
    }
    if (frame.fixed) {
      return page.mirrored
          ? new AffineTransform(
              scale, 0, 0, scale, pageWidth - content.getTranslateX(), content.getTranslateY())
          : new AffineTransform(content);
    }
    AffineTransform outer = transform(frame.outer, content, pageWidth, scale);
    outer.translate(2 * frame.box.getCenterX(), 0);
    outer.scale(-1, 1);
    return outer;
  }
}
