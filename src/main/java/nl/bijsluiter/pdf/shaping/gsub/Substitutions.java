package nl.bijsluiter.pdf.shaping.gsub;

import nl.bijsluiter.pdf.shaping.layout.ContextReader;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;

/// The lookup types of `GSUB`. Reverse chaining, type 8, is missing: no font of ours has it.
public final class Substitutions {
  private Substitutions() {}

  /// Makes one subtable.
  ///
  /// @throws nl.bijsluiter.pdf.shaping.table.UnusableFont where the type or its format is unknown
  public static Subtable read(SubtableSource source) {
    return switch (source.type()) {
      case 1 -> SingleSubstitution.of(source);
      case 2 -> MultipleSubstitution.of(source);
      case 3 -> AlternateSubstitution.of(source);
      case 4 -> LigatureSubstitution.of(source);
      case 5 -> ContextReader.sequence(source);
      case 6 -> ContextReader.chained(source);
      case 7 -> read(source.extended());
      default -> throw source.unknown("GSUB");
    };
  }
}
