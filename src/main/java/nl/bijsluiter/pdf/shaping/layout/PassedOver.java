package nl.bijsluiter.pdf.shaping.layout;

/// How far lookups pass over a glyph on their way to the next.
public enum PassedOver {
  /// A glyph like all others.
  NEVER(0),
  /// The zero width joiner and non-joiner: they stand between the parts of a ligature, but are
  /// nothing to the glyphs around.
  IN_CONTEXT(1),
  /// Other characters that show nothing.
  ALWAYS(2);

  private final int degree;

  PassedOver(int degree) {
    this.degree = degree;
  }

  int degree() {
    return degree;
  }
}
