package nl.bijsluiter.pdf.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphJustificationInfo;
import java.awt.font.GlyphMetrics;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import nl.bijsluiter.pdf.shaping.ShapedRun;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/// Tells OpenPDF which character a shaped glyph stands for, so that a reader can copy and search
/// it. OpenPDF asks for it in the shape of an AWT class; nothing of AWT runs.
final class GlyphCharacters extends GlyphLayoutManager {
  private GlyphCharacters() {}

  /// @param text that the glyphs point into
  static void note(PdfContentByte page, BaseFont font, String text, ShapedRun glyphs) {
    completeCmap(page, font, text, new Glyphs(glyphs));
  }

  /// What OpenPDF reads of a glyph vector: codes, and indexes into the text.
  private static final class Glyphs extends GlyphVector {
    private final ShapedRun glyphs;

    Glyphs(ShapedRun glyphs) {
      this.glyphs = glyphs;
    }

    @Override
    public int getNumGlyphs() {
      return glyphs.length();
    }

    @Override
    public int getGlyphCode(int index) {
      return glyphs.glyph(index);
    }

    @Override
    public int[] getGlyphCodes(int start, int count, int @Nullable [] into) {
      int[] codes = into == null ? new int[count] : into;
      for (int i = 0; i < count; i++) {
        codes[i] = glyphs.glyph(start + i);
      }
      return codes;
    }

    @Override
    public int getGlyphCharIndex(int index) {
      return glyphs.cluster(index);
    }

    private static UnsupportedOperationException neverAsked() {
      return new UnsupportedOperationException("OpenPDF asks for codes and characters only");
    }

    @Override
    public Font getFont() {
      throw neverAsked();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
      throw neverAsked();
    }

    @Override
    public void performDefaultLayout() {
      throw neverAsked();
    }

    @Override
    public Rectangle2D getLogicalBounds() {
      throw neverAsked();
    }

    @Override
    public Rectangle2D getVisualBounds() {
      throw neverAsked();
    }

    @Override
    public Shape getOutline() {
      throw neverAsked();
    }

    @Override
    public Shape getOutline(float x, float y) {
      throw neverAsked();
    }

    @Override
    public Shape getGlyphOutline(int index) {
      throw neverAsked();
    }

    @Override
    public Point2D getGlyphPosition(int index) {
      throw neverAsked();
    }

    @Override
    public void setGlyphPosition(int index, Point2D position) {
      throw neverAsked();
    }

    @Override
    public AffineTransform getGlyphTransform(int index) {
      throw neverAsked();
    }

    @Override
    public void setGlyphTransform(int index, AffineTransform transform) {
      throw neverAsked();
    }

    @Override
    public float[] getGlyphPositions(int start, int count, float[] into) {
      throw neverAsked();
    }

    @Override
    public Shape getGlyphLogicalBounds(int index) {
      throw neverAsked();
    }

    @Override
    public Shape getGlyphVisualBounds(int index) {
      throw neverAsked();
    }

    @Override
    public GlyphMetrics getGlyphMetrics(int index) {
      throw neverAsked();
    }

    @Override
    public GlyphJustificationInfo getGlyphJustificationInfo(int index) {
      throw neverAsked();
    }

    @Override
    @SuppressWarnings("NonOverridingEquals") // AWT's own
    public boolean equals(@Nullable GlyphVector other) {
      return this == other;
    }
  }
}
