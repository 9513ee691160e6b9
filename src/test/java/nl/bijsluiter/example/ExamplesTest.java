package nl.bijsluiter.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

  @Test
  void eachRelativeDayBecomesADate() {
    assertEquals(
        """
        {"date": "2026-02-24", "until": "2026-03-27", "on": ["2026-02-27"]}\
        """,
        Examples.fill(
            """
            {"date": "{today-3}", "until": "{today+28}", "on": ["{today}"]}\
            """,
            TODAY));
  }

  @Test
  void aRelativeDayWithinATextIsFilledInToo() {
    assertEquals("\"op 2026-03-01 om\"", Examples.fill("\"op {today+2} om\"", TODAY));
  }

  @Test
  void whatOnlyLooksLikeARelativeDayIsRefused() {
    var json =
        """
        {
          "date": "{today + 3}"
        }\
        """;
    assertEquals(
        "neither {today}, {today+28} nor {today-3}: \"date\": \"{today + 3}\"",
        assertThrows(IllegalArgumentException.class, () -> Examples.fill(json, TODAY))
            .getMessage());
  }

  @Test
  void anExampleIsReadByItsNameAndFilledIn() throws IOException {
    var file = Files.readString(Path.of("examples/valid/leaflet-police.json"));
    assertEquals(Examples.fill(file, TODAY), Examples.read("valid/leaflet-police", TODAY));
  }

  @Test
  void anExampleThatIsNotThereIsNotMadeUp() {
    assertThrows(NoSuchElementException.class, () -> Examples.read("valid/no-such-example", TODAY));
  }
}
