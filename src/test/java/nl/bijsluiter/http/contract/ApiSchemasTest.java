package nl.bijsluiter.http.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the API document says of the records: which there are, and what is asked of their fields.
@QuarkusTest
class ApiSchemasTest {
  private ApiDocument document = ApiDocument.EMPTY;

  @BeforeEach
  void read() {
    document = ApiDocument.read();
  }

  @Test
  void everyKindIsAMemberOfTheUnion() {
    var advice = document.schema("Advice");
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
    assertEquals(
        List.of(mandatory.split(" ", -1)),
        ApiDocument.texts(document.schema(schema).path("required")));
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
    assertEquals(value, document.schema(schema).at("/properties/" + field + "/" + limit).asText());
  }

  @Test
  void everyObjectRefusesWhatItDoesNotKnow() {
    assertEquals(
        List.of(),
        document.json().at("/components/schemas").properties().stream()
            .filter(schema -> schema.getValue().has("properties"))
            .filter(schema -> schema.getValue().path("additionalProperties").asBoolean(true))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Test
  void everyFieldIsDescribed() {
    List<String> silent = new ArrayList<>();
    document.json().at("/components/schemas").properties().stream()
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
        document.json().at("/components/schemas").properties().stream()
            .filter(schema -> !schema.getValue().has("description"))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Test
  void aClosedListIsWhole() {
    assertEquals(
        Arrays.stream(Alternative.StandardReason.values()).map(Enum::name).toList(),
        ApiDocument.texts(document.schema("AlternativeStandardReason").path("enum")));
    assertEquals(
        Arrays.stream(Code.values()).map(Code::label).toList(),
        ApiDocument.texts(document.schema("Code").path("enum")));
  }
}
