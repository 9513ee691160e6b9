package nl.bijsluiter.pdf.text;

import static org.openpdf.text.pdf.PdfStream.BEST_SPEED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import nl.bijsluiter.pdf.shaping.OpenTypeFont;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.TrueTypeUtil;

/// One font file, parsed once and shared by all documents and threads: for OpenPDF, which embeds
/// it, and for the shaper.
final class FontFace {
  private static final short NO_GLYPH = -1;
  private final FontDescription description;
  private final OpenTypeFont openType;

  /// Of the basic multilingual plane, in thousandths of the font's size.
  private final short[] advances;

  private FontFace(FontDescription description, OpenTypeFont openType) {
    this.description = description;
    this.openType = openType;
    this.advances = advances(openType);
  }

  /// @param file its name ends in Regular, Bold or Italic, and says so
  static FontFace of(String file, byte[] contents, SubsetPrefix prefix) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, contents, null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(prefix);
      font.setCompressionLevel(BEST_SPEED); // half the time, for a twenty-fifth of the size
      IdentValue weight = file.contains("Bold") ? IdentValue.BOLD : IdentValue.NORMAL;
      IdentValue style = file.contains("Italic") ? IdentValue.ITALIC : IdentValue.NORMAL;
      FontDescription description =
          TrueTypeUtil.extractDescription(file, contents, font, false, weight, style);
      return new FontFace(description, OpenTypeFont.of(contents));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short[] advances(OpenTypeFont font) {
    short[] advances = new short[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    Arrays.fill(advances, NO_GLYPH);
    for (int character = 0; character < advances.length; character++) {
      int glyph = font.glyph(character);
      if (glyph != 0) {
        advances[character] = (short) font.advance(glyph);
      }
    }
    return advances;
  }

  BaseFont font() {
    return description.getFont();
  }

  FontDescription description() {
    return description;
  }

  OpenTypeFont openType() {
    return openType;
  }

  /// How far this face is from what a style asks for; upright or italic counts for more than
  /// weight.
  int distance(int weight, boolean italic) {
    boolean sameSlant = italic == description.getStyle().equals(IdentValue.ITALIC);
    return Math.abs(description.getWeight() - weight) + (sameSlant ? 0 : 1000);
  }

  boolean has(int codePoint) {
    return codePoint >= 0
        && (codePoint < advances.length
            ? advances[codePoint] != NO_GLYPH
            : openType.glyph(codePoint) != 0);
  }

  /// In thousandths of the font's size.
  ///
  /// @param codePoint one that this face has
  int advance(int codePoint) {
    return codePoint < advances.length
        ? advances[codePoint]
        : openType.advance(openType.glyph(codePoint));
  }
}
