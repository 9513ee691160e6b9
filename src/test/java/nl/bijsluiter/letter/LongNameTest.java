package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.issuer.Issuer.Window;
import nl.bijsluiter.letter.Printed.Area;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// An issuer whose name is longer than its place on the page.
class LongNameTest {
  private static final Issuer ISSUER =
      new Issuer(
          "veilig-thuis-demo",
          Organisation.VEILIG_THUIS,
          "Jeugdbeschermingssamenwerkingsverband Demostreek",
          "Postbus 1, 1000 AA Voorbeeldstad",
          "0800-2000",
          "www.veiligthuis.example",
          Optional.empty(),
          "#0b4f5c",
          Window.LEFT,
          Optional.empty(),
          Optional.empty());

  @Test
  void aLongWordStaysBesideTheTelephone() throws IOException {
    var lawful = (Lawful) Judge.judge(Sent.example("valid/leaflet-veilig-thuis"));
    var composer = Desk.composer(() -> "https://letters.example/verify");
    var letter = composer.compose(lawful, ISSUER, Marking.NONE);
    try (var document = Loader.loadPDF(Desk.print(letter))) {
      assertEquals(
          "0800-2000 www.veiligthuis.example",
          new Area(127, 20, 175, 35).textOn(document.getPage(0)));
    }
  }
}
