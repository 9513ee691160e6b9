package nl.bijsluiter.pdf.shaping.gsub;

import static nl.bijsluiter.pdf.shaping.layout.HandMadeLookup.buffer;
import static nl.bijsluiter.pdf.shaping.layout.HandMadeLookup.glyphs;
import static nl.bijsluiter.pdf.shaping.layout.HandMadeLookup.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;
import org.junit.jupiter.api.Test;

class SubstitutionsTest {
  @Test
  void aSingleSubstitutionAddsItsDifference() {
    GlyphBuffer buffer = buffer(5, 6);
    assertEquals(1, Substitutions.read(source(1, 1, 6, -3, 1, 1, 5)).apply(buffer, 0));
    assertEquals(List.of(2, 6), glyphs(buffer));
  }

  @Test
  void aSingleSubstitutionNamesItsGlyphs() {
    GlyphBuffer buffer = buffer(5, 6);
    Subtable named = Substitutions.read(source(1, 2, 10, 2, 50, 60, 1, 2, 5, 6));
    assertEquals(2, named.apply(buffer, 1));
    assertEquals(List.of(5, 60), glyphs(buffer));
  }

  @Test
  void aMultipleSubstitutionPutsSeveralForOne() {
    GlyphBuffer buffer = buffer(5, 6);
    Subtable several = Substitutions.read(source(2, 1, 8, 1, 14, 1, 1, 5, 3, 7, 8, 9));
    assertEquals(3, several.apply(buffer, 0));
    assertEquals(List.of(7, 8, 9, 6), glyphs(buffer));
  }

  @Test
  void anAlternateSubstitutionTakesTheFirst() {
    GlyphBuffer buffer = buffer(5);
    Substitutions.read(source(3, 1, 8, 1, 14, 1, 1, 5, 2, 70, 71)).apply(buffer, 0);
    assertEquals(List.of(70), glyphs(buffer));
  }

  @Test
  void aLigaturePutsOneForSeveral() {
    GlyphBuffer buffer = buffer(5, 6, 7);
    assertEquals(1, ligature().apply(buffer, 0));
    assertEquals(List.of(50, 7), glyphs(buffer));
    assertEquals(2, buffer.components(0));
  }

  @Test
  void aLigatureNeedsAllItsComponents() {
    GlyphBuffer buffer = buffer(5, 7, 6);
    assertEquals(Subtable.NO_MATCH, ligature().apply(buffer, 0));
    assertEquals(List.of(5, 7, 6), glyphs(buffer));
  }

  /// Of glyphs 5 and 6.
  private static Subtable ligature() {
    return Substitutions.read(source(4, 1, 8, 1, 14, 1, 1, 5, 1, 4, 50, 2, 6));
  }

  @Test
  void aTypeThatWeDoNotHaveIsRefused() {
    UnusableFont refused = assertThrows(UnusableFont.class, () -> Substitutions.read(source(8, 1)));
    assertEquals("GSUB lookup of type 8, format 1", refused.getMessage());
  }
}
