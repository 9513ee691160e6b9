package nl.bijsluiter.pdf.shaping;

import nl.bijsluiter.pdf.shaping.table.CharacterMap;
import nl.bijsluiter.pdf.shaping.table.FontFile;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import nl.bijsluiter.pdf.shaping.table.HorizontalMetrics;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;

/// The tables of a font that shaping asks again and again.
///
/// @param unitsPerEm how many units of the font its size has
record FontTables(
    CharacterMap characters,
    HorizontalMetrics metrics,
    GlyphDefinitions definitions,
    EmptyGlyphs emptyGlyphs,
    int unitsPerEm) {
  FontTables {
    if (unitsPerEm == 0) {
      throw new UnusableFont("font has no units");
    }
  }

  static FontTables of(FontFile font) {
    HorizontalMetrics metrics = HorizontalMetrics.of(font);
    return new FontTables(
        CharacterMap.of(font.required("cmap")),
        metrics,
        GlyphDefinitions.of(font.table("GDEF")),
        EmptyGlyphs.of(font, metrics),
        font.required("head").uint16(18));
  }
}
