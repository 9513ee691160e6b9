package nl.bijsluiter.pdf.shaping;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// HarfBuzz, as the JDK has it: what it makes of a word.
final class HarfBuzz {
  /// What the JDK puts in the place of a character that shows nothing.
  private static final int INVISIBLE = 0xFFFF;

  private static final FontRenderContext EXACT =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Font font;

  HarfBuzz(byte[] file) throws IOException, FontFormatException {
    font =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
            .deriveFont(
                Map.of(
                    TextAttribute.SIZE,
                    1000f,
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON));
  }

  /// Its glyphs, from left to right, without those of characters that show nothing.
  List<PlacedGlyph> shape(String word, boolean rightToLeft) {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector glyphs =
        font.layoutGlyphVector(EXACT, word.toCharArray(), 0, word.length(), direction);
    List<PlacedGlyph> placed = new ArrayList<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D at = glyphs.getGlyphPosition(i);
      boolean shown = glyphs.getGlyphCode(i) != INVISIBLE;
      if (shown && !Characters.isIgnorable(word.charAt(glyphs.getGlyphCharIndex(i)))) {
        placed.add(new PlacedGlyph(glyphs.getGlyphCode(i), at.getX(), -at.getY()));
      }
    }
    return placed;
  }
}
