package nl.bijsluiter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// That a specimen has no text of its own, and the placeholders of the Dutch, is seen in reading.
class SpecimensTest {
  @Test
  void everySpecimenIsWholeAndMadeFromTodaysDutch() {
    assertEquals(List.of(), Specimens.CATALOGUE.defects());
  }

  @Test
  void scriptsOfAllKindsAreThere() {
    assertEquals(List.of("en", "ar", "fa", "zh", "uk", "ti"), Specimens.tags().toList());
  }
}
