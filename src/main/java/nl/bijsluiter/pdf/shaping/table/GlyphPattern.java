package nl.bijsluiter.pdf.shaping.table;

/// What a lookup asks of one glyph: to be this one, of this class, or in this coverage.
@FunctionalInterface
public interface GlyphPattern {
  boolean accepts(int glyph);
}
