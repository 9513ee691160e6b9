package nl.bijsluiter.http.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The API document as the service gives it.
record ApiDocument(JsonNode json) {
  /// Before it is read.
  static final ApiDocument EMPTY = new ApiDocument(new ObjectMapper().createObjectNode());

  /// One operation of the document.
  record Operation(String path, String method, JsonNode words) {
    String name() {
      return method + " " + path;
    }
  }

  static ApiDocument read() {
    try {
      return new ApiDocument(
          new ObjectMapper().readTree(given().get("/v1/openapi.json").asString()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Operation> operations() {
    return json.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(o -> new Operation(path.getKey(), o.getKey(), o.getValue())))
        .toList();
  }

  List<String> operationsThat(Predicate<Operation> lack) {
    return operations().stream().filter(lack).map(Operation::name).toList();
  }

  /// The responses whose status begins with this digit.
  Stream<JsonNode> responses(Operation operation, String firstDigit) {
    return operation.words().path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith(firstDigit))
        .map(response -> resolved(response.getValue()));
  }

  /// What a reference stands for.
  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? json.at(node.path("$ref").textValue().substring(1)) : node;
  }

  JsonNode schema(String name) {
    return json.at("/components/schemas/" + name);
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
