package nl.bijsluiter.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTextsTest {
  private static final OperatorTexts OURS =
      new OperatorTexts(Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | nl
          *                      | nl
          nl                     | nl
          en                     | en
          EN                     | en
          en-GB, nl;q=0.8        | en
          nl;q=0.2, en;q=0.9     | en
          en;q=0.2, nl;q=0.9     | nl
          fr, en;q=0.3           | en
          fr                     | nl
          en;q=0                 | nl
          ;;;                    | nl
          en;q=much              | nl
          """)
  void theCallerIsSpokenToInTheLanguageItLikesMost(String header, String expected) {
    assertEquals(expected, OURS.in(header).tag());
  }

  @Test
  void whoAsksForNoLanguageIsSpokenToInDutch() {
    assertEquals("nl", OURS.in(null).tag());
  }
}
