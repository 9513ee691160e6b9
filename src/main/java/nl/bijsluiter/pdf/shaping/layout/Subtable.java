package nl.bijsluiter.pdf.shaping.layout;

/// One subtable of a lookup: changes or moves the glyphs that it covers.
@FunctionalInterface
public interface Subtable {
  /// The subtable has nothing to do with these glyphs.
  int NO_MATCH = -1;

  /// Looks at the glyphs from `at` on.
  ///
  /// @return where the lookup goes on, or [#NO_MATCH]
  int apply(GlyphBuffer buffer, int at);
}
