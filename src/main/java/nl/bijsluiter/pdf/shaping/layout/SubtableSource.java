package nl.bijsluiter.pdf.shaping.layout;

import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;

/// What a subtable is made of.
///
/// @param type the type of the lookup, as `GSUB` or `GPOS` numbers it
/// @param table the subtable in the file
/// @param glyphs what the lookup sees
/// @param lookups those that the subtable may call
public record SubtableSource(int type, FontBytes table, VisibleGlyphs glyphs, Lookups lookups) {
  public int format() {
    return table.uint16(0);
  }

  /// What an extension subtable leads to.
  public SubtableSource extended() {
    return new SubtableSource(table.uint16(2), table.at(table.uint32(4)), glyphs, lookups);
  }

  /// What to throw where we do not have this type, or this format of it.
  ///
  /// @param table GSUB or GPOS
  public UnusableFont unknown(String table) {
    return new UnusableFont("%s lookup of type %d, format %d".formatted(table, type, format()));
  }
}
