package nl.bijsluiter.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.gate.Sent;

/// A lawful advice with one change.
///
/// @param pointer where it is changed
/// @param expected what is certainly found there; empty where the advice may still be lawful
record Mutation(Sent sent, String pointer, Optional<Code> expected) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /// Any change but one of the kind, which asks for other fields.
  static Mutation next(Random random) {
    var sent = RandomAdvice.next(random);
    List<String> pointers = new ArrayList<>();
    collect(tree(sent), "", pointers);
    pointers.remove("/kind");
    var pointer = pointers.get(random.nextInt(pointers.size()));
    return switch (random.nextInt(4)) {
      case 0 -> new Mutation(sent.without(pointer), pointer, Optional.empty());
      case 1 -> new Mutation(sent.with(pointer, "[[1]]"), pointer, Optional.empty());
      case 2 -> new Mutation(sent.with(pointer, "\"\""), pointer, Optional.empty());
      default -> unknown(sent, pointer.replaceFirst("/[^/]*$", "/gezin"));
    };
  }

  private static Mutation unknown(Sent sent, String pointer) {
    var parent = tree(sent).at(pointer.substring(0, pointer.lastIndexOf('/')));
    return parent.isObject()
        ? new Mutation(sent.with(pointer, "1"), pointer, Optional.of(Code.UNKNOWN_FIELD))
        : new Mutation(sent, pointer, Optional.empty());
  }

  private static void collect(JsonNode node, String at, List<String> pointers) {
    node.properties()
        .forEach(field -> collect(field.getValue(), at + "/" + field.getKey(), pointers));
    for (var i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at + "/" + i, pointers);
    }
    if (!at.isEmpty()) {
      pointers.add(at);
    }
  }

  private static JsonNode tree(Sent sent) {
    try {
      return MAPPER.readTree(sent.json());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(sent.json(), e);
    }
  }
}
