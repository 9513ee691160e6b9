package nl.bijsluiter.pdf;

import java.util.List;
import nl.bijsluiter.pdf.text.Excerpt;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.pdf.text.SizedFont;
import nl.bijsluiter.pdf.text.Typeset;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;

/// A word along the diagonal of a page, from its lower left, over all that is on it and so light
/// that it can be read through.
record Watermark(List<Typeset> word, SizedFont font) {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final float OPACITY = 0.1f;
  private static final float SHARE_OF_DIAGONAL = 0.6f;
  private static final float LARGEST = 140;
  private static final float HALF_HEIGHT_OF_CAPITALS = 0.357f;

  static Watermark of(String word, FontLibrary fonts) {
    SizedFont font = fonts.bold(1);
    return new Watermark(font.typeset(Excerpt.all(word), false, ""), font);
  }

  void paint(PdfContentByte page, Rectangle size) {
    page.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(new PdfName("Pagination")), true);
    page.saveState();
    PdfGState light = new PdfGState();
    light.setFillOpacity(OPACITY);
    page.setGState(light);
    page.setGrayFill(0);
    write(page, size);
    page.restoreState();
    page.endMarkedContentSequence();
  }

  private void write(PdfContentByte page, Rectangle size) {
    double angle = Math.atan2(size.getHeight(), size.getWidth());
    double diagonal = Math.hypot(size.getHeight(), size.getWidth());
    float width = (float) word.stream().mapToDouble(font::width).sum();
    float fontSize = Math.min(LARGEST, (float) diagonal * SHARE_OF_DIAGONAL / width);
    float along = -width * fontSize / 2;
    float across = -HALF_HEIGHT_OF_CAPITALS * fontSize;
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    page.beginText();
    page.setTextMatrix(
        cos,
        sin,
        -sin,
        cos,
        size.getWidth() / 2 + cos * along - sin * across,
        size.getHeight() / 2 + sin * along + cos * across);
    word.forEach(piece -> piece.show(page, fontSize));
    page.endText();
  }
}
