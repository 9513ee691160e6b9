package nl.bijsluiter.http.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Holds the API document against the Dutch API Design Rules 2.2, whose ids stand with the tests.
@QuarkusTest
class ApiDesignRulesTest {
  private ApiDocument document = ApiDocument.EMPTY;

  @BeforeEach
  void read() {
    document = ApiDocument.read();
  }

  /// `/core/doc-openapi`, `/core/semver`, `/core/doc-openapi-contact`.
  @Test
  void itSaysWhatItIsAndWhoAnswersForIt() {
    assertEquals("3.0.3", document.json().path("openapi").textValue());
    assertEquals("1.0.0", document.json().at("/info/version").textValue());
    assertEquals(
        List.of("name", "email", "url"),
        document.json().at("/info/contact").properties().stream().map(Map.Entry::getKey).toList());
    assertEquals("EUPL-1.2", document.json().at("/info/license/name").textValue());
  }

  /// `/core/uri-version`.
  @Test
  void itsServerHasTheMajorVersion() {
    assertEquals(List.of("/v1"), document.json().path("servers").findValuesAsText("url"));
  }

  /// `/core/path-segments-kebab-case`, `/core/no-trailing-slash`.
  @Test
  void everyPathIsWrittenWithHyphens() {
    assertEquals(
        List.of(),
        document.operationsThat(
            o -> !o.path().matches("(/[a-z0-9-]+)*/(_[a-z]+|[a-z0-9-]+|openapi\\.json)")));
  }

  /// `/core/version-header`.
  @Test
  void everyAnswerCarriesTheVersion() {
    assertEquals(
        List.of(),
        document.operationsThat(o ->
            Stream.of("2", "4", "5")
                .flatMap(digit -> document.responses(o, digit))
                .anyMatch(response -> !response.path("headers").has("API-Version"))));
  }

  /// `/core/error-handling/problem-details`.
  @Test
  void everyRefusalIsAProblem() {
    assertEquals(
        List.of(),
        document.operationsThat(o ->
            Stream.of("4", "5")
                .flatMap(digit -> document.responses(o, digit))
                .map(r -> r.at("/content/application~1problem+json/schema/$ref").asText())
                .anyMatch(problem -> !problem.equals("#/components/schemas/Problem"))));
  }

  /// `/core/error-handling/invalid-input`.
  @Test
  void everyOperationThatTakesSomethingCanFindItWrong() {
    assertEquals(
        List.of(),
        document.operationsThat(o ->
            (o.method().equals("post") || o.words().has("parameters"))
                && !o.words().path("responses").has("400")));
  }

  /// `/core/publish-openapi`.
  @Test
  void itTellsOfItselfThatAnyPageMayReadIt() {
    assertEquals(
        List.of("get"),
        document.json().at("/paths/~1openapi.json").properties().stream()
            .map(Map.Entry::getKey)
            .toList());
    assertEquals(
        "*",
        document
            .json()
            .at("/paths/~1openapi.json/get/responses/200/headers/access-control-allow-origin")
            .at("/schema/enum/0")
            .textValue());
  }
}
