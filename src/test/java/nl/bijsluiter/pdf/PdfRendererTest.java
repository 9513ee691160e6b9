package nl.bijsluiter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
  @Test
  void smoke() throws Exception {
    String letter =
        Letters.part(
            "en",
            "<h1>Letter</h1><p>The Dutch text begins on page <span data-page-of=\"nl\"></span>. ok</p><p>"
                + "A long line. ".repeat(700)
                + "</p><ul><li>one</li></ul><ol><li>two</li></ol><p>→ ✓ ≤ ș</p>");
    String dutch = Letters.part("nl", "<h1>Brief</h1><p>Regel</p><h2>Kop</h2>");
    byte[] pdf =
        Letters.renderer()
            .render(
                List.of(letter, dutch),
                new PdfOptions(Letters.TIME, Sealing.NONE, java.util.Optional.of("CONCEPT")));
    Files.write(Path.of("target/smoke.pdf"), pdf);
    Letters.pages(pdf).forEach(p -> System.out.println(p + "\n-------"));
    assertEquals(1, 1);
  }
}
