package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.letter.Printed.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactAdviceLetterTest {
  private static final Sent SUSPENSION =
      Sent.example("valid/contact-advice-suspension")
          .without("/languages")
          .without("/translations");
  private static final Sent POLICE =
      Sent.example("valid/contact-advice-police").without("/languages");
  private static final Sent IN_TWO_LANGUAGES =
      Sent.example("valid/contact-advice-veilig-thuis").with("/languages", "[\"en\"]");

  @Test
  void aSuspensionSaysAllThatItMustInOrder() {
    var sent =
        SUSPENSION
            .with("/measure/explanation", "\"De uitleg staat hier.\"")
            .with("/concern", "\"De zorg staat hier.\"")
            .with("/measure/necessity", "\"De noodzaak staat hier.\"")
            .with("/measure/contactMeanwhile", "\"Het contact staat hier.\"")
            .with("/alternatives/0/reason", "\"De reden staat hier.\"")
            .with("/hearing/reason", "\"Het horen staat hier.\"");
    Printed.of(sent)
        .assertInOrder(
            List.of(
                "24 november 2026",
                "VT-2026.0203",
                "Advies over het contact tussen uw kind en de andere ouder",
                "In het kort",
                "dit is een advies, geen besluit.",
                "met alleen dit advies mag u een omgangsregeling niet stoppen",
                "Dan kan de rechter beslissen, ook met spoed.",
                "op 21 december 2026 kijken wij",
                "Bel 112.",
                "Wij adviseren om het contact een tijd te stoppen",
                "Leg de vraag dan voor aan de rechter.",
                "De uitleg staat hier.",
                "De zorg staat hier.",
                "tot en met 22 december 2026",
                "sinds 17 november 2026 geen of minder contact",
                "De noodzaak staat hier.",
                "Het contact staat hier.",
                "Vrijwillig begeleide omgang Niet haalbaar De wachttijd is te lang.",
                "De reden staat hier.",
                "Veiligheidsafspraken Helpt niet genoeg",
                "Tijdelijk toezicht Kan niet bij een advies",
                "Niet gehoord, niet onderzocht.",
                "Het horen staat hier.",
                "Er is een ouderschapsplan. Dat plan blijft gelden.",
                "tijdelijk huisverbod van de burgemeester",
                "Wat er gebeurt op 21 december 2026",
                "Met vriendelijke groet,",
                "F. Toets",
                "Gedragswetenschapper Veilig Thuis",
                "Bijlage: de bijsluiter bij dit advies.",
                "https://letters.example/verify",
                "Bijsluiter bij een advies over contact"));
  }

  @Test
  void thePoliceSayThatVeiligThuisIsNotInvolvedYet() {
    Printed.of(POLICE)
        .assertInOrder(
            List.of(
                "Niet gehoord, niet onderzocht.",
                "Het advies is ter plekke gegeven",
                "Veilig Thuis is nog niet betrokken.",
                "Wij kennen geen maatregel die nu geldt.",
                "zo nodig via Veilig Thuis"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>vet</b> & <script>x</script> &amp; &#65;",
        "{part.title} {#if true}x{/if} {! weg !} {{x}} {|y|} \\\\{z}",
        "**a** _b_ ~ {monitoringDate}",
        "</style><style>p { display: none } @page { size: A5 }",
        "]]> <!-- x --> <?x y?> $1 \\\\1 'a' \\\"b\\\""
      })
  void whatTheAdviserTypesComesOutAsTyped(String typed) {
    var shown = typed.replace("\\\\", "\\").replace("\\\"", "\"");
    var sent =
        POLICE
            .with("/concern", '"' + typed + '"')
            .with("/measure/explanation", '"' + typed + '"')
            .with("/alternatives/1/reason", '"' + typed + '"')
            .with("/signatory/name", '"' + typed + '"')
            .with("/recipient/name", '"' + typed + '"');
    assertEquals(5, Printed.of(sent).count(shown.replaceAll(" +", " ")));
  }

  @Test
  void aLineFeedEndsALineAndAnEmptyLineAParagraph() {
    var letter = Desk.compose(POLICE.with("/concern", "\"een\\r\\ntwee\\n \\n\\ndrie\\n\""));
    assertTrue(
        letter.parts().getFirst().contains("<p>een<br/>twee</p><p>drie</p>"),
        letter.parts().getFirst());
  }

  @Test
  void whatIsAbsentLeavesNothingBehind() {
    var printed = Printed.of(SUSPENSION.without("/recipient").without("/yourReference"));
    assertEquals(0, printed.count("Uw kenmerk"));
    assertEquals(0, printed.count("null"));
    assertEquals(0, printed.count("NOT_FOUND"));
    assertEquals(1, Printed.of(SUSPENSION).count("Uw kenmerk"));
  }

  @Test
  void theCityStandsInCapitalsBehindThePostalCode() {
    Printed.of(SUSPENSION.with("/recipient/city", "\"IJsbergen\""))
        .assertInOrder(List.of("Mevrouw E. Exempel", "Exempelgracht 81", "1236 EF IJSBERGEN"));
  }

  /// Veilig Thuis has its window at the left, the police theirs at the right.
  @Test
  void theAddressStandsInTheWindowAndAllElseInItsPlace() {
    assertEquals(
        List.of(
            "Veilig Thuis Demostreek, Postbus 1, 1000 AA Voorbeeldstad",
            "Mevrouw E. Exempel Exempelgracht 81 1236 EF EXEMPELSTAD",
            "Datum 24 november 2026",
            "Ons kenmerk VT-2026.0203",
            "Advies over het contact tussen uw kind en de andere ouder"),
        Printed.firstPage(
            SUSPENSION,
            List.of(
                new Area(34.5, 46, 140, 50.5),
                new Area(34.5, 50.5, 105, 77),
                new Area(34.5, 97, 70, 110),
                new Area(69.5, 97, 105, 110),
                new Area(34.5, 111, 175, 119))));
    assertEquals(
        List.of("De heer C. Model Modelplein 3 b 1235 CD MODELDORP"),
        Printed.firstPage(POLICE, List.of(new Area(104.5, 50.5, 175, 77))));
  }

  @Test
  void withoutAnAddressNoRoomIsKeptForIt() {
    var references = new Area(34.5, 56, 70, 72);
    assertEquals(
        List.of("Datum 24 november 2026"),
        Printed.firstPage(SUSPENSION.without("/recipient"), List.of(references)));
  }

  @Test
  void anAddressOfThreeLongLinesStaysInTheWindow() {
    var line = "Van der Hoogen Geestenberg tot Nieuw Vossemeer en Oud Gastel aan de Verre Rivier";
    var sent =
        SUSPENSION
            .with("/recipient/name", '"' + line + '"')
            .with("/recipient/street", '"' + line + '"')
            .with("/recipient/city", '"' + line + '"');
    assertEquals(
        List.of(line + " " + line + " 1236 EF " + line.toUpperCase(Locale.ROOT)),
        Printed.firstPage(sent, List.of(new Area(34.5, 50.5, 105, 77))));
  }

  @Test
  void wordsWithoutATranslationAreMarkedAsDutch() {
    var english = Desk.compose(IN_TWO_LANGUAGES).parts().getFirst();
    assertTrue(
        english.contains(
            "Our adviser writes: (This\u00a0text is\u00a0in\u00a0Dutch.)</p>\n<blockquote lang=\"nl\""),
        english);
  }

  @Test
  void aTranslationTakesThePlaceOfTheDutch() {
    var sent =
        IN_TWO_LANGUAGES
            .with("/concern", "\"Een zorg.\"")
            .with("/translations", "{\"en\":{\"/concern\":\"A worry.\"}}");
    var printed = Printed.of(sent);
    assertEquals(List.of(1L, 1L), List.of(printed.count("A worry."), printed.count("Een zorg.")));
  }

  @Test
  void theFirstPageSaysWhereTheDutchBegins() {
    var printed = Printed.of(IN_TWO_LANGUAGES);
    var page = printed.pageWith("Dit deel is in het Nederlands.");
    assertTrue(
        printed
            .bodies()
            .getFirst()
            .startsWith("This part is in English. The Dutch text begins on page " + page + "."),
        printed.bodies().getFirst());
  }

  @Test
  void everyPageCountsOverTheWholeLetter() {
    var printed = Printed.of(SUSPENSION);
    var last = printed.pages().size();
    assertEquals(
        IntStream.rangeClosed(1, last).mapToObj(i -> "pagina " + i + " van " + last).toList(),
        printed.pages().stream()
            .map(page -> page.replaceAll(".*(pagina \\d+ van \\d+).*", "$1"))
            .toList());
  }
}
