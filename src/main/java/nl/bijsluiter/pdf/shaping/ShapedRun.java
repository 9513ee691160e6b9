package nl.bijsluiter.pdf.shaping;

import java.util.List;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;

/// Glyphs in the order in which they stand on the page, from left to right. Distances are in
/// thousandths of the font's size. Immutable.
public final class ShapedRun {
  private static final int DISTANCES = 3;

  private final int[] glyphs;
  private final int[] clusters;
  private final float[] distances;
  private float width;

  private ShapedRun(int length) {
    glyphs = new int[length];
    clusters = new int[length];
    distances = new float[DISTANCES * length];
  }

  /// @param glyphs in the order from left to right
  static ShapedRun of(GlyphBuffer glyphs, int unitsPerEm) {
    ShapedRun run = new ShapedRun(glyphs.length());
    float scale = 1000f / unitsPerEm;
    for (int i = 0; i < glyphs.length(); i++) {
      run.glyphs[i] = glyphs.glyph(i);
      run.clusters[i] = glyphs.cluster(i);
      run.distances[DISTANCES * i] = glyphs.advance(i) * scale;
      run.distances[DISTANCES * i + 1] = glyphs.x(i) * scale;
      run.distances[DISTANCES * i + 2] = glyphs.y(i) * scale;
      run.width += run.advance(i);
    }
    return run;
  }

  /// A run that begins at `start` of a text.
  record Placed(ShapedRun run, int start) {}

  /// @param runs from left to right
  static ShapedRun joined(List<Placed> runs) {
    ShapedRun joined = new ShapedRun(runs.stream().mapToInt(placed -> placed.run.length()).sum());
    int at = 0;
    for (Placed placed : runs) {
      joined.copy(placed, at);
      at += placed.run.length();
    }
    return joined;
  }

  private void copy(Placed placed, int at) {
    ShapedRun run = placed.run;
    System.arraycopy(run.glyphs, 0, glyphs, at, run.length());
    System.arraycopy(run.distances, 0, distances, DISTANCES * at, run.distances.length);
    for (int i = 0; i < run.length(); i++) {
      clusters[at + i] = run.clusters[i] + placed.start;
    }
    width += run.width;
  }

  public int length() {
    return glyphs.length;
  }

  public int glyph(int i) {
    return glyphs[i];
  }

  /// Where in the text of the [TextRun] the character, or the first of those, stands that the glyph
  /// shows.
  public int cluster(int i) {
    return clusters[i];
  }

  /// How far the pen moves on behind the glyph.
  public float advance(int i) {
    return distances[DISTANCES * i];
  }

  /// How far to the right of the pen the glyph stands.
  public float xOffset(int i) {
    return distances[DISTANCES * i + 1];
  }

  /// How far above the line the glyph stands.
  public float yOffset(int i) {
    return distances[DISTANCES * i + 2];
  }

  public float width() {
    return width;
  }
}
