package nl.bijsluiter.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadCallsTest {
  private static final int MIB = 1 << 20;

  /// A whole problem, and nothing of Java in it.
  private static ValidatableResponse problem(Response answer, int status, String type) {
    Matcher<String> plain = allOf(not(startsWith("<")), not(containsString("java")));
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body(plain)
        .body("", aMapWithSize(5))
        .body("", allOf(hasKey("title"), hasKey("detail"), hasKey("instance")))
        .body("status", equalTo(status))
        .body("type", equalTo("/problems/" + type));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("De aanvraag is leeg.", new byte[0]),
        Arguments.of("De aanvraag is leeg.", " \n".getBytes(US_ASCII)),
        Arguments.of("Dit is geen geldige JSON.", "{\"kind\":".getBytes(US_ASCII)),
        Arguments.of("Na het advies staat nog iets.", "{} {}".getBytes(US_ASCII)),
        Arguments.of("De tekst begint met een byte order mark.", "\uFEFF{}".getBytes(UTF_8)),
        Arguments.of("De tekst staat niet in UTF-8.", "{}".getBytes(UTF_16)),
        Arguments.of("De JSON is te diep genest", "[".repeat(10_000).getBytes(US_ASCII)));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aBodyThatIsNoJsonIsRefusedEverywhere(String detail, byte[] body) {
    for (var path : new String[] {Calls.LETTERS, Calls.CHECK, Calls.PREVIEW}) {
      problem(given().contentType("application/json").body(body).post(path), 400, "unreadable-body")
          .body("detail", startsWith(detail))
          .body("instance", equalTo(path));
    }
  }

  @Test
  void nothingAtAllIsRefusedAsEmpty() {
    problem(given().noContentType().post(Calls.LETTERS), 400, "unreadable-body");
  }

  @ParameterizedTest
  @ValueSource(ints = {MIB + 1, 10_000_000})
  void aBodyThatIsTooLargeIsRefused(int size) {
    problem(
        given().contentType("application/json").body(new byte[size]).post(Calls.LETTERS),
        413,
        "body-too-large");
  }

  @Test
  void aBodyOfTheLargestSizeIsRead() {
    problem(
        given().contentType("application/json").body(" ".repeat(MIB)).post(Calls.LETTERS),
        400,
        "unreadable-body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/problem+json",
        "application/json; charset=iso-8859-1",
        "application/*",
        "*/*"
      })
  void whatIsNotCalledJsonIsRefused(String type) {
    problem(
            given().header("Content-Type", type).body("{}".getBytes(UTF_8)).post(Calls.LETTERS),
            415,
            "unsupported-media-type")
        .header("Accept-Encoding", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity", "x"})
  void aBodyInAContentCodingIsRefused(String coding) {
    problem(
            given()
                .contentType("application/json")
                .header("Content-Encoding", coding)
                .body("{}".getBytes(UTF_8))
                .post(Calls.LETTERS),
            415,
            "unsupported-media-type")
        .header("Accept-Encoding", equalTo("identity"))
        .body("detail", startsWith("De header Content-Encoding"));
  }

  @Test
  void aBodyWithoutACodingMaySaySo() {
    Calls.json("{}")
        .header("Content-Encoding", "Identity")
        .post(Calls.CHECK)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"",
        "APPLICATION/JSON"
      })
  void jsonMayBeCalledSoInEveryWay(String type) {
    given()
        .header("Content-Type", type)
        .body("{}".getBytes(UTF_8))
        .post(Calls.CHECK)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/letters,         text/html",
    "POST, /v1/letters,         application/pdf;q=0",
    "POST, /v1/letters/_check,  application/pdf",
    "POST, /v1/letters/_preview, application/json",
    "GET,  /v1/rules,           application/xml",
    "GET,  /v1/openapi.json,    text/html",
    "GET,  /,                   application/json",
    "GET,  /problems/failure,   image/png"
  })
  void aFormThatWeDoNotHaveIsRefused(String method, String path, String accept) {
    problem(
        given()
            .contentType("application/json")
            .header("Accept", accept)
            .body("{}")
            .request(method, path),
        406,
        "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v1/letters          | OPTIONS, POST
          PUT    | /v1/letters/_check   | OPTIONS, POST
          DELETE | /v1/letters/_preview | OPTIONS, POST
          POST   | /v1/languages        | GET, HEAD, OPTIONS
          PATCH  | /v1/openapi.json     | GET, HEAD, OPTIONS
          POST   | /                    | GET, HEAD, OPTIONS
          DELETE | /problems/failure    | GET, HEAD, OPTIONS
          POST   | /q/health/ready      | GET, HEAD, OPTIONS
          """)
  void aMethodThatAPathDoesNotHaveIsRefused(String method, String path, String allowed) {
    problem(given().request(method, path), 405, "method-not-allowed")
        .header("Allow", equalTo(allowed))
        .body("detail", endsWith("Wel: " + allowed + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/v1",
        "/v1/nowhere",
        "/v1/Letters",
        "/v1/rules/",
        "/v1/letters/",
        "/v1/letters/_check/",
        "/problems/nowhere",
        "/problems/",
        "/q/health/",
        "/q/nowhere",
        "/v1/rules;a=b"
      })
  void aPathThatDoesNotExistIsRefused(String path) {
    problem(given().urlEncodingEnabled(false).get(path), 404, "not-found")
        .body("instance", equalTo(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/letters     | OPTIONS, POST
          /v1/rules       | GET, HEAD, OPTIONS
          /q/health/ready | GET, HEAD, OPTIONS
          """)
  void whoAsksWhichMethodsThereAreIsTold(String path, String allowed) {
    given().options(path).then().statusCode(204).header("Allow", equalTo(allowed));
  }

  @Test
  void ofAPathThatDoesNotExistNoMethodsAreTold() {
    problem(given().options("/v1/nowhere"), 404, "not-found");
  }

  @Test
  void aHeadIsRefusedWithoutABody() {
    given().head("/nowhere").then().statusCode(404).body(equalTo(""));
  }

  @Test
  void aProblemIsToldInTheLanguageOfTheCaller() {
    problem(given().header("Accept-Language", "en").get("/nowhere"), 404, "not-found")
        .header("Content-Language", equalTo("en"))
        .body("title", equalTo("This address does not exist"));
  }
}
