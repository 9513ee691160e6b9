package nl.bijsluiter.pdf.shaping.layout;

/// Makes the subtables of `GSUB` or of `GPOS`.
@FunctionalInterface
public interface SubtableReader {
  /// Makes one subtable.
  ///
  /// @throws nl.bijsluiter.pdf.shaping.table.UnusableFont where it is of a type that we do not have
  Subtable read(SubtableSource source);
}
