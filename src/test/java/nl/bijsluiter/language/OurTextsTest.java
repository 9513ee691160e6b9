package nl.bijsluiter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OurTextsTest {
  private static final Catalogue OURS =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);

  @Test
  void everyLanguageIsWholeAndMadeFromTodaysDutch() {
    assertEquals(List.of(), OURS.defects());
  }
}
