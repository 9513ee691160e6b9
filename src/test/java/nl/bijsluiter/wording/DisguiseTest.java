package nl.bijsluiter.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An order is seen through whatever it is dressed up in, at its place in the text as sent.
class DisguiseTest {
  private static List<Passage> passages(Code rule, String text) {
    return Corpus.Books.BUNDLED.findings(rule, "nl", text).stream()
        .flatMap(finding -> finding.passage().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dag. U moet meewerken.                          | 5 | 6
          Dag. U MOET meewerken.                          | 5 | 6
          Dag. \u00da m\u00f3\u00e9t meewerken.           | 5 | 6
          Dag. U mo\u0301et meewerken.                    | 5 | 7
          Dag. U m\u043eet meewerken.                     | 5 | 6
          Dag. \uff35 \uff4d\uff4f\uff45\uff54 meewerken. | 5 | 6
          Dag. U m0et meewerken.                          | 5 | 6
          Dag. U mo\u00adet meewerken.                    | 5 | 7
          Dag. U m\u200bo\u2060et meewerken.              | 5 | 8
          Dag. U     moet meewerken.                      | 5 | 10
          Dag. U\u00a0moet meewerken.                     | 5 | 6
          Dag. U mo-et meewerken.                         | 5 | 7
          \uD83D\uDE00. U moet meewerken.                 | 3 | 6
          Dag.U moet meewerken.                           | 4 | 6
          """)
  void anOrderIsSeenInAnyDress(String text, int offset, int length) {
    assertEquals(List.of(new Passage(offset, length)), passages(Code.ORDER_LANGUAGE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U\nmoet meewerken.",
        "U\r\nmoet meewerken.",
        "U\n   moet meewerken.",
        "- U moet meewerken."
      })
  void aNewLineHidesNothing(String text) {
    assertEquals(1, passages(Code.ORDER_LANGUAGE, text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zet de omgang stop.",
        "Zet de omgang met de andere ouder een tijdje stop.",
        "Zet, voor de rust van uw kind, de omgang stop.",
        "Wij raden u aan om de omgang stop te zetten.",
        "Wij raden u aan de omgang te stoppen.",
        "U kunt de omgang beter stopzetten.",
        "Stopzetten van de omgang is het beste."
      })
  void aVerbIsSeenInAnyOrder(String text) {
    assertEquals(1, passages(Code.HIDDEN_SUSPENSION, text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De rechter heeft bepaald dat u moet meewerken.",
        "U vertelde dat u van hem thuis moet blijven.",
        "U moet thuis blijven, zei hij.",
        "Moet u van hem thuis blijven?",
        "U hoeft niet mee te werken."
      })
  void whatOthersSayIsNoOrder(String text) {
    assertEquals(List.of(), passages(Code.ORDER_LANGUAGE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De huisarts vertelde dat uw kind gespannen is, en u moet daarom elke week langskomen.",
        "Wij denken graag met u mee over school en geld, maar u moet het contact stoppen.",
        "De meester ziet dat uw dochter vrolijk is en leest, en u mag haar niet meer meegeven.",
        "De rechter heeft nog niets bepaald, dus u moet meewerken.",
        "U vertelde dat hij thuis blijft. U moet meewerken.",
        "U moet meewerken, begrijpt u?"
      })
  void whatTheWriterAddsIsAnOrder(String text) {
    assertEquals(1, passages(Code.ORDER_LANGUAGE, text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De rechter heeft een regeling vastgesteld, maar het is beter de omgang even stil te leggen.",
        "U vertelde ons gisteren dat de andere ouder dronken was, dus schort de omgang op."
      })
  void whatTheWriterAddsIsAHiddenSuspension(String text) {
    assertEquals(1, passages(Code.HIDDEN_SUSPENSION, text).size());
  }
}
