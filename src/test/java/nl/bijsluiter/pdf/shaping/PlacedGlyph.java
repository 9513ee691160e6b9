package nl.bijsluiter.pdf.shaping;

import java.util.ArrayList;
import java.util.List;

/// A glyph and where it stands, in thousandths of the font's size.
record PlacedGlyph(int glyph, double x, double y) {
  private static final double TOLERANCE = 0.5;

  /// Those of a run, but for the empty ones.
  static List<PlacedGlyph> of(ShapedRun run, OpenTypeFont font) {
    List<PlacedGlyph> placed = new ArrayList<>();
    double pen = 0;
    for (int i = 0; i < run.length(); i++) {
      if (!isEmpty(run.glyph(i), font)) {
        placed.add(new PlacedGlyph(run.glyph(i), pen + run.xOffset(i), run.yOffset(i)));
      }
      pen += run.advance(i);
    }
    return placed;
  }

  private static boolean isEmpty(int glyph, OpenTypeFont font) {
    return glyph == font.glyph(Characters.ZERO_WIDTH_NON_JOINER)
        || (font.emptyGlyph(0) >= 0 && glyph >= font.emptyGlyph(0));
  }

  boolean standsWhere(PlacedGlyph other) {
    return Math.abs(x - other.x) < TOLERANCE && Math.abs(y - other.y) < TOLERANCE;
  }
}
