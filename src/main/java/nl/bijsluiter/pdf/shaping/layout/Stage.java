package nl.bijsluiter.pdf.shaping.layout;

import java.util.Set;

/// Features that are applied together, their lookups in the order of the font.
///
/// @param form the glyphs that these features are for; 0: all
/// @param features tags
public record Stage(int form, Set<String> features) {
  boolean covers(int formOfGlyph) {
    return form == 0 || form == formOfGlyph;
  }
}
