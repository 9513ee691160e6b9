package nl.bijsluiter.http.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import nl.bijsluiter.http.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Voorstel, geen wet
          en | A proposal, not law
          """)
  void theStartPageSaysThatTheLeafletIsNoLaw(String language, String words) {
    given()
        .header("Accept-Language", language)
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Language", equalTo(language))
        .body(containsString("<html lang=\"" + language + "\">"))
        .body(containsString(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/problems/failure"})
  void aPageMayHaveOurStyleAndNothingElse(String path) {
    given()
        .get(path)
        .then()
        .header(
            "Content-Security-Policy",
            equalTo(
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'"))
        .body(not(containsString("<script")))
        .body(not(containsString("style=")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/openapi.json",
        "/v1/rules",
        "/v1/languages",
        "/v1/issuers",
        "/q/health/ready",
        "/.well-known/security.txt",
        "/page.css"
      })
  void theStartPageLeadsTo(String path) {
    given().get("/").then().body(containsString("href=\"" + path + "\""));
    given().get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfProblemHasAPage(ProblemType type) {
    given()
        .get(type.path())
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<code>" + type.path() + "</code>"));
  }

  @Test
  void aProblemIsExplainedInJson() {
    given()
        .header("Accept", "application/json")
        .header("Accept-Language", "en")
        .get("/problems/method-not-allowed")
        .then()
        .body("type", equalTo("/problems/method-not-allowed"))
        .body("title", equalTo("This cannot be done at this address"))
        .body("status", equalTo(405))
        .body("detail", startsWith("The address exists"));
  }

  @Test
  void aProblemIsExplainedInPlainText() {
    given()
        .header("Accept", "text/plain")
        .get("/problems/not-found")
        .then()
        .header("Content-Type", equalTo("text/plain;charset=utf-8"))
        .body(startsWith("Dit adres bestaat niet\n\nOp het adres"));
  }
}
