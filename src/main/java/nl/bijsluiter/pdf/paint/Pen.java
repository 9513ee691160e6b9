package nl.bijsluiter.pdf.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.bijsluiter.pdf.layout.Typesetter;
import nl.bijsluiter.pdf.text.SizedFont;
import nl.bijsluiter.pdf.text.Typeset;
import org.openpdf.text.pdf.PdfContentByte;

/// Writes text on a page, upright whatever is mirrored around it.
///
/// @param transform from the layout's dots to points from the upper left of the page
/// @param pageHeight in points
/// @param mirrored whether `x` grows from the right
record Pen(PdfContentByte page, AffineTransform transform, float pageHeight, boolean mirrored) {
  /// Writes from left to right, as extractors expect of every script.
  ///
  /// @param pieces in the order in which they are read
  /// @param rightToLeft their direction
  /// @param x of the first piece's edge in the direction in which `x` grows, in dots
  /// @param y of the baseline, in dots
  void write(SizedFont font, List<Typeset> pieces, boolean rightToLeft, float x, float y) {
    float left = x;
    if (mirrored) {
      for (Typeset piece : pieces) {
        left += font.width(piece);
      }
    }
    for (Typeset piece : rightToLeft ? pieces.reversed() : pieces) {
      show(font, piece, left, y);
      left += mirrored ? -font.width(piece) : font.width(piece);
    }
  }

  private void show(SizedFont font, Typeset piece, float left, float baseline) {
    Point2D onPage = onPage(left, baseline);
    page.beginText();
    page.setTextMatrix((float) onPage.getX(), (float) onPage.getY());
    piece.show(page, font.getSize2D() / Typesetter.DOTS_PER_POINT);
    page.endText();
  }

  private Point2D onPage(float x, float y) {
    Point2D fromTop = transform.transform(new Point2D.Float(x, y), null);
    return new Point2D.Double(fromTop.getX(), pageHeight - fromTop.getY());
  }

  /// A rectangle of the layout in points from the lower left of the page.
  Rectangle2D area(Rectangle2D dots) {
    Point2D one = onPage((float) dots.getMinX(), (float) dots.getMinY());
    Rectangle2D area = new Rectangle2D.Double(one.getX(), one.getY(), 0, 0);
    area.add(onPage((float) dots.getMaxX(), (float) dots.getMaxY()));
    return area;
  }
}
