package nl.bijsluiter.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.TrueTypeUtil;

/// One font file, parsed once and shared by all documents and threads.
public final class FontFace {
  private static final short NO_GLYPH = -1;

  private final FontDescription description;
  private final short[] widths;

  private FontFace(FontDescription description) {
    this.description = description;
    this.widths = widths(description.getFont());
  }

  /// @param file its name ends in Regular, Bold or Italic, and says so
  static FontFace of(String file, byte[] contents, SubsetPrefix prefix) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, contents, null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(prefix);
      IdentValue weight = file.contains("Bold") ? IdentValue.BOLD : IdentValue.NORMAL;
      IdentValue style = file.contains("Italic") ? IdentValue.ITALIC : IdentValue.NORMAL;
      return new FontFace(
          TrueTypeUtil.extractDescription(file, contents, font, false, weight, style));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short[] widths(BaseFont font) {
    short[] widths = new short[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    Arrays.fill(widths, NO_GLYPH);
    for (int character = 0; character < widths.length; character++) {
      if (font.charExists(character)) {
        widths[character] = (short) font.getWidth(character);
      }
    }
    return widths;
  }

  public BaseFont font() {
    return description.getFont();
  }

  FontDescription description() {
    return description;
  }

  /// How far this face is from what a style asks for; upright or italic counts for more than
  /// weight.
  int distance(int weight, IdentValue style) {
    boolean italic = style.equals(IdentValue.ITALIC) || style.equals(IdentValue.OBLIQUE);
    boolean sameSlant = italic == description.getStyle().equals(IdentValue.ITALIC);
    return Math.abs(description.getWeight() - weight) + (sameSlant ? 0 : 1000);
  }

  boolean has(int codePoint) {
    return codePoint >= 0 && codePoint < widths.length && widths[codePoint] != NO_GLYPH;
  }

  /// The width of `text` in thousandths of the font's size. All that a page shows is measured
  /// first.
  ///
  /// @throws UndrawableCharacter where this face has no glyph for one of its characters
  public int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      short glyph = widths[text.charAt(i)];
      if (glyph == NO_GLYPH) {
        throw new UndrawableCharacter(text.codePointAt(i));
      }
      width += glyph;
    }
    return width;
  }
}
