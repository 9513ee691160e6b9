package nl.bijsluiter.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Pointer;
import nl.bijsluiter.intake.UnreadableBody.Reason;

/// A JSON tree that keeps the first of two equal keys and reports the second.
final class StrictTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Faults faults;

  private StrictTree(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /// Reads the only value that `parser` has, and adds each key that stands twice to `faults`.
  ///
  /// @throws UnreadableBody when there is no value, or a second
  static JsonNode read(JsonParser parser, Faults faults) throws IOException {
    if (parser.nextToken() == null) {
      throw new UnreadableBody(Reason.EMPTY);
    }
    var tree = new StrictTree(parser, faults).value("");
    if (parser.nextToken() != null) {
      throw new UnreadableBody(Reason.TWO_DOCUMENTS);
    }
    return tree;
  }

  private JsonNode value(String at) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      // An advice has no number anywhere, so none is worth its value: a long one costs dearly.
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(0);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private ObjectNode object(String at) throws IOException {
    var object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var place = at + Pointer.segment(name);
      parser.nextToken();
      var value = value(place);
      if (object.has(name)) {
        faults.add(Finding.of(Code.DUPLICATE, place).because("key"));
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private ArrayNode array(String at) throws IOException {
    var array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(at + "/" + array.size()));
    }
    return array;
  }
}
