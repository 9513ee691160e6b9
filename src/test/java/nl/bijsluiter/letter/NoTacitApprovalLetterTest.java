package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.bijsluiter.gate.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoTacitApprovalLetterTest {
  private static final Sent VEILIG_THUIS =
      Sent.example("valid/no-tacit-approval-veilig-thuis").without("/languages");
  private static final Sent POLICE =
      Sent.example("valid/no-tacit-approval-police").without("/languages");

  @Test
  void itSaysAllThatItMustInOrder() {
    Printed.of(VEILIG_THUIS)
        .assertInOrder(
            List.of(
                "VT-2026.0231",
                "Het contact tussen uw kind en de andere ouder is gestopt",
                "In het kort",
                "informatie, geen besluit",
                "dat wij niet ingrijpen, is geen toestemming",
                "begin weer met het contact, als dat veilig is",
                "op 15 december 2026 kijken wij",
                "Bel 112.",
                "sinds 15 november 2026 geen contact",
                "Niet ingrijpen is geen toestemming",
                "Dat betekent niet dat wij het goedvinden",
                "geen besluit en heeft geen juridische kracht",
                "De rechter heeft over het contact beslist. Die beslissing blijft gelden.",
                "Deze brief verandert dat niet.",
                "ondertoezichtstelling door de kinderrechter",
                "Is er nu gevaar?",
                "Begin dan weer met het contact.",
                "Leg de vraag dan voor aan de familierechter.",
                "Wat er gebeurt op 15 december 2026",
                "de Raad voor de Kinderbescherming",
                "H. Voorbeeld",
                "Bijlage: de bijsluiter over contact.",
                "Deze tekst hoort bij elk advies over contact.",
                "Bijsluiter bij een advies over contact"));
  }

  @ParameterizedTest
  @CsvSource({"COURT_ORDER, Die beslissing", "PARENTING_PLAN, Dat plan"})
  void whatIsArrangedStaysInForce(String arrangement, String what) {
    Printed.of(POLICE.with("/arrangement", '"' + arrangement + '"'))
        .assertInOrder(List.of(what + " blijft gelden."));
  }

  @Test
  void thePoliceInvolveTheBoardThroughVeiligThuis() {
    Printed.of(POLICE)
        .assertInOrder(List.of("Wij kennen geen maatregel die nu geldt.", "zo nodig via Veilig"));
  }

  @Test
  void itDoesNotCallItselfAnAdvice() {
    var letter = Printed.of(VEILIG_THUIS).body();
    var beforeTheLeaflet = letter.substring(0, letter.indexOf("Deze tekst hoort bij elk advies"));
    assertEquals(-1, beforeTheLeaflet.indexOf("dit advies"));
  }
}
