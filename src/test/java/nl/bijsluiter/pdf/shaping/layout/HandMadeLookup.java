package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import nl.bijsluiter.pdf.shaping.table.HandMade;

/// A lookup made by hand, in a font whose glyphs 90 to 99 are marks and all others bases.
public final class HandMadeLookup {
  private static final FontBytes DEFINITIONS =
      HandMade.table(1, 0, 12, 0, 0, 0, 2, 2, 0, 89, 1, 90, 99, 3);
  private static final FontBytes NO_LOOKUPS = HandMade.table(0);

  private HandMadeLookup() {}

  /// What a subtable is made of.
  ///
  /// @param numbers the subtable, of two bytes each
  public static SubtableSource source(int type, int... numbers) {
    GlyphDefinitions definitions = GlyphDefinitions.of(Optional.of(DEFINITIONS));
    VisibleGlyphs all = new VisibleGlyphs(HandMade.table(type, 0, 1, 8), definitions);
    Lookups none = new Lookups(NO_LOOKUPS, definitions, source -> (buffer, at) -> -1);
    return new SubtableSource(type, HandMade.table(numbers), all, none);
  }

  public static GlyphBuffer buffer(int... glyphs) {
    GlyphBuffer buffer = new GlyphBuffer(1);
    for (int i = 0; i < glyphs.length; i++) {
      buffer.add(glyphs[i], i);
    }
    return buffer;
  }

  public static List<Integer> glyphs(GlyphBuffer buffer) {
    return IntStream.range(0, buffer.length()).mapToObj(buffer::glyph).toList();
  }
}
