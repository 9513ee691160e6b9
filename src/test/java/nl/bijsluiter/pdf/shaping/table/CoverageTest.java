package nl.bijsluiter.pdf.shaping.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  @Test
  void aListCountsItsGlyphs() {
    Coverage coverage = Coverage.of(HandMade.table(1, 3, 5, 8, 13));
    assertEquals(List.of(0, 1, 2), Stream.of(5, 8, 13).map(coverage::index).toList());
    assertFalse(coverage.accepts(6));
  }

  @Test
  void rangesCountOnFromOneToTheNext() {
    Coverage coverage = Coverage.of(HandMade.table(2, 2, 5, 6, 0, 9, 10, 2));
    assertEquals(List.of(0, 1, 2, 3), Stream.of(5, 6, 9, 10).map(coverage::index).toList());
    assertFalse(coverage.accepts(7));
  }

  @Test
  void glyphsOutOfOrderAreRefused() {
    UnusableFont refused =
        assertThrows(UnusableFont.class, () -> Coverage.of(HandMade.table(1, 2, 8, 5)));
    assertEquals("coverage is not in order at glyph 5", refused.getMessage());
  }

  @Test
  void anUnknownFormatIsRefused() {
    UnusableFont refused =
        assertThrows(UnusableFont.class, () -> Coverage.of(HandMade.table(3, 0)));
    assertEquals("coverage of format 3", refused.getMessage());
  }

  @Test
  void classesAreThoseOfTheRanges() {
    ClassDefinition classes = ClassDefinition.of(HandMade.table(2, 2, 5, 6, 1, 9, 9, 2));
    assertEquals(List.of(0, 1, 1, 0, 2, 0), Stream.of(4, 5, 6, 7, 9, 10).map(classes::of).toList());
  }
}
