package nl.bijsluiter.http.letters;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A lawful advice, whose reasons are as long as they may be and hold a word a paragraph: nobody
/// would read it.
@Tag("slow") // sets more than 200 pages
@QuarkusTest
class TooLongLetterTest {
  private static final int ALTERNATIVES = 8;
  private static final String ENDLESS =
      ",{\"type\":\"OTHER\",\"outcome\":\"NOT_FEASIBLE\",\"description\":\"Iets anders\",\"reason\":\""
          + "x\\n\\n".repeat(1300)
          + "x\"}";

  private static String advice() {
    var example = Sent.example("valid/contact-advice-veilig-thuis").with("/languages", "[]").json();
    return example.replace("],\"hearing\"", ENDLESS.repeat(ALTERNATIVES) + "],\"hearing\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/letters, nl, Maak de teksten korter",
    "/v1/letters/_preview, en, Shorten the texts"
  })
  void aLetterOfTooManyPagesIsRefusedWithWhatToShorten(String path, String language, String mend) {
    Calls.json(advice())
        .header("Accept-Language", language)
        .post(path)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("", aMapWithSize(5))
        .body("type", equalTo("/problems/letter-too-long"))
        .body("instance", equalTo(path))
        .body("detail", containsString(mend));
  }

  @Test
  void aCheckFindsNothingWrongWithIt() {
    Calls.check(advice()).body("errors", equalTo(List.of()));
  }
}
