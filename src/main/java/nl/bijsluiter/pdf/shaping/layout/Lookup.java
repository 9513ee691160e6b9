package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;

/// A lookup table: subtables of which the first that matches counts.
final class Lookup {
  private final VisibleGlyphs glyphs;
  private final Subtable[] subtables;

  Lookup(VisibleGlyphs glyphs, List<Subtable> subtables) {
    this.glyphs = glyphs;
    this.subtables = subtables.toArray(Subtable[]::new);
  }

  int apply(GlyphBuffer buffer, int at) {
    if (glyphs.ignores(buffer.glyph(at))) {
      return Subtable.NO_MATCH;
    }
    for (Subtable subtable : subtables) {
      int next = subtable.apply(buffer, at);
      if (next != Subtable.NO_MATCH) {
        return next;
      }
    }
    return Subtable.NO_MATCH;
  }
}
