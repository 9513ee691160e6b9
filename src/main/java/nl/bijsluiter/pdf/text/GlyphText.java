package nl.bijsluiter.pdf.text;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/// Measures text for the layout with the widths that the file will carry; drawing is the output
/// device's.
public final class GlyphText extends ITextTextRenderer {
  private static final float NEARLY_WHOLE = 0.01f;

  @Override
  public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
    float width = ((SizedFont) font).width(Excerpt.all(text));
    boolean whole = width - Math.floor(width) < NEARLY_WHOLE;
    return (int) (whole ? width : Math.ceil(width));
  }
}
