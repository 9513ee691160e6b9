package nl.bijsluiter.http.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the API document against the Dutch API Design Rules 2.2 (their ids stand with the tests),
/// and against the service itself.
@QuarkusTest
class ApiDocumentTest {
  private JsonNode document = new ObjectMapper().createObjectNode();

  @BeforeEach
  void read() throws JsonProcessingException {
    document = new ObjectMapper().readTree(given().get("/v1/openapi.json").asString());
  }

  /// One operation of the document.
  private record Operation(String path, String method, JsonNode words) {
    String name() {
      return method + " " + path;
    }
  }

  private List<Operation> operations() {
    return document.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(o -> new Operation(path.getKey(), o.getKey(), o.getValue())))
        .toList();
  }

  private List<String> operationsThat(Predicate<Operation> lack) {
    return operations().stream().filter(lack).map(Operation::name).toList();
  }

  /// What a reference stands for.
  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").textValue().substring(1)) : node;
  }

  private Stream<JsonNode> responses(Operation operation, String firstDigit) {
    return operation.words().path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith(firstDigit))
        .map(response -> resolved(response.getValue()));
  }

  private JsonNode schema(String name) {
    return document.at("/components/schemas/" + name);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /// `/core/doc-openapi`, `/core/semver`, `/core/doc-openapi-contact`.
  @Test
  void itSaysWhatItIsAndWhoAnswersForIt() {
    assertEquals("3.0.3", document.path("openapi").textValue());
    assertEquals("1.0.0", document.at("/info/version").textValue());
    assertEquals(
        List.of("name", "email", "url"),
        document.at("/info/contact").properties().stream().map(Map.Entry::getKey).toList());
    assertEquals("EUPL-1.2", document.at("/info/license/name").textValue());
  }

  /// `/core/uri-version`.
  @Test
  void itsServerHasTheMajorVersion() {
    assertEquals(List.of("/v1"), document.path("servers").findValuesAsText("url"));
  }

  /// `/core/path-segments-kebab-case`, `/core/no-trailing-slash`.
  @Test
  void everyPathIsWrittenWithHyphens() {
    assertEquals(
        List.of(),
        operationsThat(
            o -> !o.path().matches("(/[a-z0-9-]+)*/(_[a-z]+|[a-z0-9-]+|openapi\\.json)")));
  }

  @Test
  void everyOperationIsDescribed() {
    assertEquals(
        List.of(),
        operationsThat(o ->
            Stream.of("operationId", "tags", "summary", "description")
                .anyMatch(words -> !o.words().has(words))));
  }

  @Test
  void everyOperationHasAnIdOfItsOwn() {
    var ids = operations().stream().map(o -> o.words().path("operationId").asText()).toList();
    assertEquals(Set.copyOf(ids).size(), ids.size());
  }

  /// `/core/version-header`.
  @Test
  void everyAnswerCarriesTheVersion() {
    assertEquals(
        List.of(),
        operationsThat(o ->
            Stream.of("2", "4", "5")
                .flatMap(digit -> responses(o, digit))
                .anyMatch(response -> !response.path("headers").has("API-Version"))));
  }

  /// `/core/error-handling/problem-details`.
  @Test
  void everyRefusalIsAProblem() {
    assertEquals(
        List.of(),
        operationsThat(o ->
            Stream.of("4", "5")
                .flatMap(digit -> responses(o, digit))
                .map(r -> r.at("/content/application~1problem+json/schema/$ref").asText())
                .anyMatch(problem -> !problem.equals("#/components/schemas/Problem"))));
  }

  /// `/core/error-handling/invalid-input`.
  @Test
  void everyOperationThatTakesSomethingCanFindItWrong() {
    assertEquals(
        List.of(),
        operationsThat(o ->
            (o.method().equals("post") || o.words().has("parameters"))
                && !o.words().path("responses").has("400")));
  }

  /// `/core/publish-openapi`.
  @Test
  void itTellsOfItselfThatAnyPageMayReadIt() {
    assertEquals(
        List.of("get"),
        document.at("/paths/~1openapi.json").properties().stream().map(Map.Entry::getKey).toList());
    assertEquals(
        "*",
        document
            .at("/paths/~1openapi.json/get/responses/200/headers/access-control-allow-origin")
            .at("/schema/enum/0")
            .textValue());
  }

  @Test
  void theServiceHasThePathsOfTheDocumentWithTheirMethods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    operations()
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
  void everyKindIsAMemberOfTheUnion() {
    var advice = schema("Advice");
    assertEquals("kind", advice.at("/discriminator/propertyName").textValue());
    var kinds =
        Arrays.stream(Advice.class.getAnnotation(JsonSubTypes.class).value())
            .collect(
                Collectors.toMap(
                    JsonSubTypes.Type::name,
                    kind -> "#/components/schemas/" + kind.value().getSimpleName()));
    assertEquals(
        kinds, new ObjectMapper().convertValue(advice.at("/discriminator/mapping"), Map.class));
    assertEquals(kinds.size(), advice.path("oneOf").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ContactAdvice | kind issuer reference date signatory concern measure alternatives hearing arrangement custody measuresInForce monitoringDate noLegalStatusDisclaimer acuteDanger
          Leaflet       | kind issuer date
          Measure       | type explanation
          Alternative   | type outcome
          Hearing       | otherParentHeard factsExamined
          Recipient     | name street postalCode city
          Signatory     | name function
          Problem       | type title status detail instance
          FieldError    | in location code detail
          Document      | creatiedatum titel auteur taal status vertrouwelijkheidaanduiding formaat bestandsnaam bestandsomvang integriteit ondertekening
          """)
  void whatIsMandatoryIsSaid(String schema, String mandatory) {
    assertEquals(List.of(mandatory.split(" ", -1)), texts(schema(schema).path("required")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ContactAdvice | concern                 | maxLength   | 4000
          ContactAdvice | reference               | pattern     | ^[A-Za-z0-9 ./_-]{1,40}$
          ContactAdvice | date                    | format      | date
          ContactAdvice | languages               | uniqueItems | true
          ContactAdvice | languages               | maxItems    | 4
          ContactAdvice | measuresInForce         | uniqueItems | true
          Alternative   | description             | maxLength   | 200
          Recipient     | name                    | maxLength   | 80
          Recipient     | postalCode              | pattern     | ^[1-9][0-9]{3} [A-Z]{2}$
          Signatory     | function                | maxLength   | 200
          IssuedLetter  | sealedAt                | format      | date-time
          IssuedLetter  | content                 | format      | byte
          IssuedLetter  | id                      | format      | uuid
          """)
  void aLimitIsSaid(String schema, String field, String limit, String value) {
    assertEquals(value, schema(schema).at("/properties/" + field + "/" + limit).asText());
  }

  @Test
  void everyObjectRefusesWhatItDoesNotKnow() {
    assertEquals(
        List.of(),
        document.at("/components/schemas").properties().stream()
            .filter(schema -> schema.getValue().has("properties"))
            .filter(schema -> schema.getValue().path("additionalProperties").asBoolean(true))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Test
  void everyFieldIsDescribed() {
    List<String> silent = new ArrayList<>();
    document.at("/components/schemas").properties().stream()
        .forEach(schema ->
            schema.getValue().path("properties").properties().stream()
                .filter(field -> !field.getValue().has("description"))
                .forEach(field -> silent.add(schema.getKey() + "." + field.getKey())));
    assertEquals(List.of(), silent);
  }

  @Test
  void everySchemaIsDescribed() {
    assertEquals(
        List.of(),
        document.at("/components/schemas").properties().stream()
            .filter(schema -> !schema.getValue().has("description"))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertEquals(
        List.of(),
        document.findValues("$ref").stream()
            .map(JsonNode::textValue)
            .filter(reference -> document.at(reference.substring(1)).isMissingNode())
            .toList());
  }

  @Test
  void aClosedListIsWhole() {
    assertEquals(
        Arrays.stream(Alternative.StandardReason.values()).map(Enum::name).toList(),
        texts(schema("AlternativeStandardReason").path("enum")));
    assertEquals(
        Arrays.stream(Code.values()).map(Code::label).toList(), texts(schema("Code").path("enum")));
  }

  @Test
  void everyExampleOfAnAdviceBecomesALetter() {
    var examples =
        document.at("/components/requestBodies/Advice/content/application~1json/examples");
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
