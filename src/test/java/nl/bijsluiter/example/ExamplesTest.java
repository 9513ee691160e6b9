package nl.bijsluiter.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  void anExampleIsReadByItsName() {
    assertEquals(
        """
        {
          "kind": "leaflet",
          "issuer": "politie-demo",
          "date": "2026-02-27",
          "languages": ["en", "nl"]
        }
        """,
        Examples.read("valid/leaflet-police", TODAY));
  }

  @Test
  void anExampleThatIsNotThereIsNotMadeUp() {
    assertThrows(NoSuchElementException.class, () -> Examples.read("valid/no-such-example", TODAY));
  }
}
