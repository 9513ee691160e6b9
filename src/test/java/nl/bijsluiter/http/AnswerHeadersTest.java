package nl.bijsluiter.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnswerHeadersTest {
  private static final String EVERY_ENDPOINT =
      """
      GET,     /,                         200
      GET,     /page.css,                 200
      GET,     /problems/not-found,       200
      GET,     /.well-known/security.txt, 200
      GET,     /v1/languages,             200
      HEAD,    /v1/languages,             200
      OPTIONS, /v1/languages,             204
      GET,     /v1/rules,                 200
      GET,     /v1/issuers,               200
      GET,     /v1/openapi.json,          200
      GET,     /q/health,                 200
      GET,     /q/health/live,            200
      GET,     /q/health/ready,           200
      GET,     /q/metrics,                200
      POST,    /v1/letters,               415
      GET,     /v1/letters,               405
      HEAD,    /v1/letters,               405
      DELETE,  /q/metrics,                405
      GET,     /nowhere,                  404
      GET,     /q/nowhere,                404
      GET,     /v1/languages/,            404
      GET,     /q/health/,                404
      GET,     /problems/nothing,         404\
      """;

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_ENDPOINT)
  void everyAnswerCarriesThem(String method, String path, int status) {
    given()
        .request(method, path)
        .then()
        .statusCode(status)
        .header("API-Version", equalTo("1.0.0"))
        .header("Cache-Control", equalTo("no-store"))
        .header("Content-Security-Policy", startsWith("default-src 'none'; "))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void thePolicyOfAnAnswerThatIsNoPageAllowsNothing() {
    given()
        .get("/v1/rules")
        .then()
        .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
  }

  @Test
  void theApiDocumentIsForAnyPage() {
    given().get("/v1/openapi.json").then().header("Access-Control-Allow-Origin", equalTo("*"));
  }

  @Test
  void nothingElseIsForAnyPage() {
    given().get("/v1/rules").then().header("Access-Control-Allow-Origin", emptyOrNullString());
  }
}
