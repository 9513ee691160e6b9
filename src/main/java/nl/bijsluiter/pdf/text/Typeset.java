package nl.bijsluiter.pdf.text;

import nl.bijsluiter.pdf.shaping.Characters;
import nl.bijsluiter.pdf.shaping.ShapedRun;
import org.openpdf.text.pdf.PdfContentByte;

/// A piece of text in one face and one direction, ready for a page.
public sealed interface Typeset {
  /// In thousandths of the font's size.
  float width();

  /// Shows it at the current place of an open text object.
  ///
  /// @param size of the font, in points
  void show(PdfContentByte page, float size);

  /// Each character is its glyph.
  record Plain(FontFace face, String text, float width) implements Typeset {
    @Override
    public void show(PdfContentByte page, float size) {
      page.setFontAndSize(face.font(), size);
      page.showText(withoutIgnorable(text));
    }

    private static String withoutIgnorable(String text) {
      StringBuilder shown = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        int codePoint = text.codePointAt(i);
        if (!Characters.isIgnorable(codePoint)) {
          shown.appendCodePoint(codePoint);
        }
      }
      return shown.toString();
    }
  }

  /// Glyphs that follow from their surroundings.
  ///
  /// @param text that the glyphs point into
  record Shaped(FontFace face, String text, ShapedRun glyphs) implements Typeset {
    @Override
    public float width() {
      return glyphs.width();
    }

    @Override
    public void show(PdfContentByte page, float size) {
      new GlyphWriter(page, face, size).show(text, glyphs);
    }
  }
}
