package nl.bijsluiter.pdf.shaping.gpos;

import static nl.bijsluiter.pdf.shaping.layout.HandMadeLookup.buffer;
import static nl.bijsluiter.pdf.shaping.layout.HandMadeLookup.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Subtable;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;
import org.junit.jupiter.api.Test;

class PositioningsTest {
  @Test
  void aSinglePositioningMovesAndWidens() {
    GlyphBuffer buffer = buffer(5);
    Subtable moving = Positionings.read(source(1, 1, 12, 7, 10, 20, 30, 1, 1, 5));
    assertEquals(1, moving.apply(buffer, 0));
    assertEquals(List.of(10, 20, 30), List.of(buffer.x(0), buffer.y(0), buffer.advance(0)));
  }

  @Test
  void aPairIsKernedAndItsSecondGlyphBeginsTheNextPair() {
    GlyphBuffer buffer = buffer(5, 6);
    Subtable kerning = Positionings.read(source(2, 1, 12, 4, 0, 1, 18, 1, 1, 5, 1, 6, -40));
    assertEquals(1, kerning.apply(buffer, 0));
    assertEquals(List.of(-40, 0), List.of(buffer.advance(0), buffer.advance(1)));
  }

  @Test
  void glyphsThatAreNoPairStayWhereTheyAre() {
    GlyphBuffer buffer = buffer(5, 7);
    Subtable kerning = Positionings.read(source(2, 1, 12, 4, 0, 1, 18, 1, 1, 5, 1, 6, -40));
    assertEquals(Subtable.NO_MATCH, kerning.apply(buffer, 0));
  }

  @Test
  void aMarkMeetsTheAnchorOfItsLetter() {
    GlyphBuffer buffer = buffer(5, 90);
    Subtable placing =
        Positionings.read(
            source(
                4, 1, 12, 18, 1, 24, 36, // coverages, classes, arrays
                1, 1, 90, 1, 1, 5, // marks, bases
                1, 0, 6, 1, 15, 25, // mark array, its anchor
                1, 4, 1, 300, 700)); // base array, its anchor
    assertEquals(2, placing.apply(buffer, 1));
    assertEquals(List.of(0, 285, 675), List.of(buffer.attachedTo(1), buffer.x(1), buffer.y(1)));
  }

  @Test
  void aTypeThatWeDoNotHaveIsRefused() {
    UnusableFont refused = assertThrows(UnusableFont.class, () -> Positionings.read(source(3, 1)));
    assertEquals("GPOS lookup of type 3, format 1", refused.getMessage());
  }
}
