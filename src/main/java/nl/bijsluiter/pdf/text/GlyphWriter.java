package nl.bijsluiter.pdf.text;

import nl.bijsluiter.pdf.shaping.Characters;
import nl.bijsluiter.pdf.shaping.OpenTypeFont;
import nl.bijsluiter.pdf.shaping.ShapedRun;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfTextArray;

/// Writes shaped glyphs into a page, each where the shaper put it.
///
/// A glyph that its character leads to is written as that character, for OpenPDF to note what it
/// stands for; [GlyphCharacters] notes it for the others.
final class GlyphWriter {
  private static final int NO_CHARACTER = -1;

  /// Less than what a printer resolves, in thousandths of the font's size.
  private static final float NEGLIGIBLE = 0.4f;

  private final PdfContentByte page;
  private final FontFace face;
  private final float size;
  private PdfTextArray characters = new PdfTextArray();
  private PdfGlyphArray glyphs = new PdfGlyphArray();
  private boolean inCharacters;

  GlyphWriter(PdfContentByte page, FontFace face, float size) {
    this.page = page;
    this.face = face;
    this.size = size;
  }

  void show(String text, ShapedRun run) {
    page.setFontAndSize(face.font(), size);
    GlyphCharacters.note(page, face.font(), text, run);
    float pen = 0; // where the shaper is
    float written = 0; // where a reader of the file is
    for (int i = 0; i < run.length(); i++) {
      int glyph = run.glyph(i);
      int character = characterOf(glyph, text.codePointAt(run.cluster(i)));
      boolean raised = run.yOffset(i) != 0;
      turnTo(character != NO_CHARACTER && !raised, raised);
      written += move(pen + run.xOffset(i) - written);
      add(glyph, character, raised, run.yOffset(i));
      written += face.openType().advance(glyph);
      pen += run.advance(i);
    }
    flush();
  }

  private int characterOf(int glyph, int codePoint) {
    OpenTypeFont font = face.openType();
    if (font.glyph(codePoint) == glyph) {
      return codePoint;
    }
    int mirrored = Characters.mirrored(codePoint);
    return font.glyph(mirrored) == glyph ? mirrored : NO_CHARACTER;
  }

  private void turnTo(boolean toCharacters, boolean raised) {
    if (toCharacters != inCharacters || raised) {
      flush();
      inCharacters = toCharacters;
    }
  }

  private float move(float by) {
    if (Math.abs(by) <= NEGLIGIBLE) {
      return 0;
    }
    if (inCharacters) {
      characters.add(-by);
    } else {
      glyphs.add(-by);
    }
    return by;
  }

  private void add(int glyph, int character, boolean raised, float height) {
    if (raised) {
      page.setTextRise(height * size / 1000);
    }
    if (inCharacters) {
      characters.add(Character.toString(character));
    } else {
      glyphs.add(glyph);
    }
    if (raised) {
      flush();
      page.setTextRise(0);
    }
  }

  private void flush() {
    if (inCharacters) {
      page.showText(characters);
    } else if (!glyphs.isEmpty()) {
      page.showText(glyphs);
    }
    characters = new PdfTextArray();
    glyphs = new PdfGlyphArray();
    inCharacters = false;
  }
}
