package nl.bijsluiter.http.letters;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RefusedAdviceTest {
  @Test
  void theProblemHoldsEveryFindingInTheOrderOfTheFields() {
    var problem =
        Calls.json("{\"kind\": \"leaflet\", \"languages\": [\"xx\"], \"issuer\": 1}")
            .header("Accept-Language", "en")
            .post(Calls.LETTERS)
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .header("Content-Language", equalTo("en"))
            .extract()
            .jsonPath();
    assertEquals(
        Map.of(
            "type",
            "/problems/invalid-advice",
            "title",
            "The advice is not complete or not allowed",
            "status",
            400,
            "detail",
            "The list errors says everything that is wrong, and where. Mend it all and send the"
                + " advice again. No letter was made.",
            "instance",
            "/v1/letters",
            "errors",
            List.of(
                Map.of(
                    "in", "body",
                    "location", "/issuer",
                    "code", "type",
                    "detail",
                        "Something else stands here than is meant. Nothing is converted: a number is"
                            + " no text, and \"true\" is not the same as true. Put here: \"…\"."),
                Map.of(
                    "in", "body",
                    "location", "/date",
                    "code", "required",
                    "detail",
                        "This field is missing, and an advice cannot do without it. Fill it"
                            + " in."),
                Map.of(
                    "in", "body",
                    "location", "/languages/0",
                    "code", "language",
                    "detail",
                        "No letter can leave in this language now. The reader must be able to"
                            + " rely on every word, so a translation has to be complete and"
                            + " checked. Choose a language of /v1/languages with issuable true,"
                            + " written as it is there."))),
        problem.getMap(""));
  }

  @Test
  void aPassageIsToldInCodePointsOfTheText() {
    Calls.check(Calls.advice().replace("B. Proef", "B. \uD83D\uDE00\u00ADProef"))
        .body("errors[0].location", equalTo("/signatory/name"))
        .body("errors[0].offset", equalTo(3))
        .body("errors[0].length", equalTo(2));
  }

  @Test
  void whereNoPassageIsMeantNoneIsTold() {
    Calls.check("{\"kind\": \"leaflet\"}")
        .body("errors[0].offset", nullValue())
        .body("errors[0].length", nullValue());
  }

  @Test
  void noWordOfTheAdviceComesBack() {
    var answer =
        Calls.json(Calls.advice().replace("\"custody\": \"JOINT\"", "\"custody\": \"Geheim-1\""))
            .post(Calls.LETTERS)
            .then()
            .statusCode(400)
            .extract()
            .asString();
    assertFalse(answer.contains("Geheim-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | 112
          nl | spoeduithuisplaatsing
          nl | voorlopige ondertoezichtstelling
          nl | tijdelijk huisverbod
          en | 112
          en | emergency out-of-home placement
          en | interim supervision order
          en | temporary home ban
          """)
  void inAcuteDangerTheInstrumentsThatExistAreNamed(String language, String instrument) {
    Calls.json(Calls.example("invalid/acute-danger-now"))
        .header("Accept-Language", language)
        .post(Calls.LETTERS)
        .then()
        .statusCode(400)
        .body("errors[0].location", equalTo("/acuteDanger"))
        .body("errors[0].code", equalTo("acute-danger"))
        .body("errors[0].detail", containsString(instrument));
  }

  @ParameterizedTest
  @CsvSource({"nl, Raad voor de Kinderbescherming", "en, Child Protection Board"})
  void anInterruptionPastTheMaximumLeadsToCourtOrBoard(String language, String board) {
    Calls.json(Calls.example("invalid/term-second-advice"))
        .header("Accept-Language", language)
        .post(Calls.LETTERS)
        .then()
        .body("errors[0].code", equalTo("term"))
        .body("errors[0].detail", containsString("42"))
        .body("errors[0].detail", containsString(board));
  }
}
