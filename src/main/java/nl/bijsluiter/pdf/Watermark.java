package nl.bijsluiter.pdf;

import nl.bijsluiter.pdf.text.FontFace;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// A word along the diagonal of a page, from its lower left, in a grey that text on it stays
/// readable on. Painted first, so beneath the text; without transparency.
record Watermark(String word, FontFace face) {
  private static final float GREY = 0.91f;
  private static final float SHARE_OF_DIAGONAL = 0.6f;
  private static final float LARGEST = 140;
  private static final float HALF_HEIGHT_OF_CAPITALS = 0.357f;

  void paint(PdfContentByte page, Rectangle size) {
    double angle = Math.atan2(size.getHeight(), size.getWidth());
    double diagonal = Math.hypot(size.getHeight(), size.getWidth());
    float width = face.width(word) / 1000f;
    float fontSize = Math.min(LARGEST, (float) diagonal * SHARE_OF_DIAGONAL / width);
    float along = -width * fontSize / 2;
    float across = -HALF_HEIGHT_OF_CAPITALS * fontSize;
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    page.saveState();
    page.setGrayFill(GREY);
    page.beginText();
    page.setFontAndSize(face.font(), fontSize);
    page.setTextMatrix(
        cos,
        sin,
        -sin,
        cos,
        size.getWidth() / 2 + cos * along - sin * across,
        size.getHeight() / 2 + sin * along + cos * across);
    page.showText(word);
    page.endText();
    page.restoreState();
  }
}
