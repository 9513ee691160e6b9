package nl.bijsluiter.http.lists;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListsResourceTest {
  @Test
  void everyLanguageIsThereWithItsState() {
    given()
        .get("/v1/languages")
        .then()
        .statusCode(200)
        .body(
            "",
            contains(
                Map.of(
                    "tag", "nl",
                    "name", "Nederlands",
                    "dutchName", "Nederlands",
                    "direction", "ltr",
                    "state", "reviewed",
                    "missing", 0,
                    "stale", 0,
                    "issuable", true),
                Map.of(
                    "tag", "en",
                    "name", "English",
                    "dutchName", "Engels",
                    "direction", "ltr",
                    "state", "translated",
                    "missing", 0,
                    "stale", 0,
                    "issuable", true),
                Map.of(
                    "tag", "ar",
                    "name", "العربية",
                    "dutchName", "Arabisch",
                    "direction", "rtl",
                    "state", "draft",
                    "missing", 0,
                    "stale", 0,
                    "issuable", false)));
  }

  @Test
  void everyIssuerIsThere() {
    given()
        .get("/v1/issuers")
        .then()
        .statusCode(200)
        .body(
            "",
            contains(
                Map.of(
                    "id", "politie-demo",
                    "organisation", "POLICE",
                    "name", "Politie Eenheid Demostreek"),
                Map.of(
                    "id", "veilig-thuis-demo",
                    "organisation", "VEILIG_THUIS",
                    "name", "Veilig Thuis Demostreek")));
  }

  @Test
  void everyCodeButThoseAboutJsonIsARule() {
    var expected =
        Arrays.stream(Code.values())
            .map(Code::label)
            .filter(
                code -> !List.of("required", "type", "unknown-field", "duplicate").contains(code))
            .toList();
    assertEquals(expected, given().get("/v1/rules").path("code"));
  }

  @ParameterizedTest
  @CsvSource({"nl, Dag waarop u kijkt hoe het gaat", "en, Monitoring date"})
  void aRuleIsToldInTheLanguageOfTheCaller(String language, String title) {
    given()
        .header("Accept-Language", language)
        .get("/v1/rules")
        .then()
        .header("Content-Language", equalTo(language))
        .body("find { it.code == 'monitoring-date' }.title", equalTo(title))
        .body("find { it.code == 'monitoring-date' }.fields", contains("/monitoringDate"))
        .body("find { it.code == 'monitoring-date' }.limits", equalTo(Map.of("monitoringDays", 42)))
        .body("find { it.code == 'acute-danger' }.limits", equalTo(Map.of()))
        .body("find { it.code == 'length' }.fields", hasItem("/languages"));
  }
}
