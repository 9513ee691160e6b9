package nl.bijsluiter.pdf.shaping.gpos;

import nl.bijsluiter.pdf.shaping.layout.ContextReader;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.layout.SubtableSource;

/// The lookup types of `GPOS`. Cursive attachment, type 3, is missing: no font of ours has it.
public final class Positionings {
  private Positionings() {}

  /// Makes one subtable.
  ///
  /// @throws nl.bijsluiter.pdf.shaping.table.UnusableFont where the type or its format is unknown
  public static Subtable read(SubtableSource source) {
    return switch (source.type()) {
      case 1 -> SinglePositioning.of(source);
      case 2 -> PairPositioning.of(source);
      case 4 -> MarkToBaseAttachment.of(source);
      case 5 -> MarkToLigatureAttachment.of(source);
      case 6 -> MarkToMarkAttachment.of(source);
      case 7 -> ContextReader.sequence(source);
      case 8 -> ContextReader.chained(source);
      case 9 -> read(source.extended());
      default -> throw source.unknown("GPOS");
    };
  }
}
