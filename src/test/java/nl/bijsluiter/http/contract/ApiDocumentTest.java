package nl.bijsluiter.http.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The API document is whole, and the service is as it says.
@QuarkusTest
class ApiDocumentTest {
  private ApiDocument document = ApiDocument.EMPTY;

  @BeforeEach
  void read() {
    document = ApiDocument.read();
  }

  @Test
  void everyOperationIsDescribed() {
    assertEquals(
        List.of(),
        document.operationsThat(o ->
            Stream.of("operationId", "tags", "summary", "description")
                .anyMatch(words -> !o.words().has(words))));
  }

  @Test
  void everyOperationHasAnIdOfItsOwn() {
    var ids =
        document.operations().stream().map(o -> o.words().path("operationId").asText()).toList();
    assertEquals(Set.copyOf(ids).size(), ids.size());
  }

  @Test
  void theServiceHasThePathsOfTheDocumentWithTheirMethods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    document
        .operations()
        .forEach(o -> methods.computeIfAbsent(o.path(), _ -> new TreeSet<>()).add(o.method()));
    methods.forEach((path, expected) -> {
      var refused = given().delete("/v1" + path).then().statusCode(405).extract();
      var allowed =
          new TreeSet<>(
              Arrays.asList(refused.header("Allow").toLowerCase(Locale.ROOT).split(", ", -1)));
      allowed.removeAll(Set.of("head", "options"));
      assertEquals(expected, allowed);
    });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertEquals(
        List.of(),
        document.json().findValues("$ref").stream()
            .map(JsonNode::textValue)
            .filter(reference -> document.json().at(reference.substring(1)).isMissingNode())
            .toList());
  }

  @Test
  void everyExampleOfAnAdviceBecomesALetter() {
    var examples =
        document.json().at("/components/requestBodies/Advice/content/application~1json/examples");
    assertEquals(4, examples.size());
    for (var example : examples) {
      given()
          .contentType("application/json")
          .body(example.path("value").toString())
          .post("/v1/letters/_check")
          .then()
          .statusCode(200)
          .body("errors", equalTo(List.of()));
    }
  }
}
