package nl.bijsluiter.letter;

import java.util.List;
import nl.bijsluiter.gate.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdPartyNoticeLetterTest {
  private static final Sent SCHOOL =
      Sent.example("valid/third-party-notice-veilig-thuis").without("/languages");

  @Test
  void itSaysAllThatItMustInOrder() {
    Printed.of(SCHOOL)
        .assertInOrder(
            List.of(
                "VT-2026.0147",
                "gesprek 12 november",
                "geen reden om een kind niet mee te geven",
                "In het kort",
                "ons advies aan een ouder is geen besluit",
                "geen reden om een kind niet mee te geven",
                "een beslissing van de rechter, of een maatregel die nu geldt",
                "Bel 112.",
                "Wij noemen hier geen namen",
                "Het advies is geen besluit over gezag of omgang.",
                "Het advies op zich is geen reden",
                "een beslissing van de rechter over gezag",
                "tijdelijk huisverbod",
                "Volg dan uw meldcode.",
                "B. Proef",
                "Bijlage: de bijsluiter die een ouder bij het advies krijgt.",
                "De ouder kreeg deze tekst bij het advies.",
                "Bijsluiter bij een advies over contact",
                "op de datum in de brief met het advies"));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL,     mag het kind na school met de andere ouder mee?",
    "CHILD_CARE, mag de andere ouder het kind ophalen?",
    "YOUTH_CARE, aan u als hulpverlener"
  })
  void itSpeaksToItsReader(String audience, String words) {
    Printed.of(SCHOOL.with("/audience", '"' + audience + '"')).assertInOrder(List.of(words));
  }
}
