package nl.bijsluiter.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.example.Examples;

/// An example as it is sent on the day of these tests, with changes.
public record Sent(String json) {
  /// The day of these tests.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final JsonMapper MAPPER = new JsonMapper();

  /// The example of this name, with its folder.
  public static Sent example(String name) {
    return new Sent(Examples.read(name, TODAY));
  }

  /// The names of all examples in a folder.
  public static List<String> examples(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples", folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  /// The same with `value`, in JSON, at `pointer`; relative days are filled in.
  public Sent with(String pointer, String value) {
    var place = JsonPointer.compile(pointer);
    var tree = tree(json);
    var changed = tree(Examples.fill(value, TODAY));
    switch (tree.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), changed);
      case ArrayNode array -> add(array, place.last(), changed);
      default -> throw new IllegalArgumentException(pointer);
    }
    return new Sent(tree.toString());
  }

  /// The same without what stands at `pointer`.
  public Sent without(String pointer) {
    var place = JsonPointer.compile(pointer);
    var tree = tree(json);
    switch (tree.at(place.head())) {
      case ObjectNode object -> object.remove(place.last().getMatchingProperty());
      case ArrayNode array -> array.remove(place.last().getMatchingIndex());
      default -> throw new IllegalArgumentException(pointer);
    }
    return new Sent(tree.toString());
  }

  private static void add(ArrayNode array, JsonPointer index, JsonNode value) {
    if (index.getMatchingIndex() < array.size()) {
      array.set(index.getMatchingIndex(), value);
    } else {
      array.add(value);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
