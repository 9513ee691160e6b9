package nl.bijsluiter.http.letters;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TwelveFindingsTest {
  /// Twelve things wrong, put in from the last to the first.
  private static final Sent ADVICE =
      Sent.example("valid/contact-advice-suspension")
          .with("/childName", "\"K. Proef\"")
          .with("/translations/en/~1nothing", "\"Nothing.\"")
          .with("/acuteDanger", "true")
          .with("/noLegalStatusDisclaimer", "false")
          .with("/monitoringDate", "\"{today+43}\"")
          .with("/custody", "\"GEZAMENLIJK\"")
          .without("/hearing/factsExamined")
          .without("/alternatives/1/reason")
          .without("/measure/necessity")
          .with("/measure/until", "\"{today+43}\"")
          .with("/concern", "\"U moet bellen.\"")
          .with("/reference", "\"VT#1\"");

  private static final List<Map.Entry<String, String>> EXPECTED =
      List.of(
          Map.entry("format", "/reference"),
          Map.entry("order-language", "/concern"),
          Map.entry("term", "/measure/until"),
          Map.entry("proportionality", "/measure/necessity"),
          Map.entry("ultimum-remedium", "/alternatives/1/reason"),
          Map.entry("required", "/hearing/factsExamined"),
          Map.entry("type", "/custody"),
          Map.entry("monitoring-date", "/monitoringDate"),
          Map.entry("disclaimer", "/noLegalStatusDisclaimer"),
          Map.entry("acute-danger", "/acuteDanger"),
          Map.entry("translation", "/translations/en/~1nothing"),
          Map.entry("unknown-field", "/childName"));

  @ParameterizedTest
  @CsvSource({
    "nl, Het advies is niet volledig of mag zo niet",
    "en, The advice is not complete or not allowed"
  })
  void anAdviceWithTwelveThingsWrongGivesTwelveFindingsInTheOrderOfItsFields(
      String language, String title) {
    List<Map<String, String>> errors =
        Calls.json(ADVICE.json())
            .header("Accept-Language", language)
            .post(Calls.LETTERS)
            .then()
            .statusCode(400)
            .header("Content-Language", equalTo(language))
            .body("title", equalTo(title))
            .extract()
            .path("errors");
    assertEquals(EXPECTED, errors.stream().map(TwelveFindingsTest::codeAndPlace).toList());
  }

  private static Map.Entry<String, String> codeAndPlace(Map<String, String> error) {
    return Map.entry(error.get("code"), error.get("location"));
  }
}
