package nl.bijsluiter.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.example.Examples;

/// The API document: `openapi.yaml`, completed with the schemas of what comes in and goes out.
public final class Contract {
  /// What stands before every path in the document.
  public static final String PREFIX = "/v1";

  private static final String EXAMPLE = "example: ";

  private final ObjectMapper json;
  private final ObjectNode document;

  /// @param json what writes the answers
  /// @param answers the records that go out
  public Contract(ServiceConfig config, ObjectMapper json, List<Class<?>> answers) {
    this.json = json;
    this.document = words();
    addService(config);
    var schemas = new RecordSchemas((ObjectNode) document.at("/components/schemas"), json);
    schemas.addUnion(Advice.class);
    answers.forEach(schemas::addRecord);
  }

  /// The full version of the API.
  public String version() {
    return document.at("/info/version").textValue();
  }

  /// The document, with examples for this day.
  public String on(LocalDate today) {
    var dated = document.deepCopy();
    fillExamples(dated, today);
    return Examples.fill(dated.toString(), today);
  }

  /// The methods that a path has, as `Allow` writes them. Where the document does not have the
  /// path, it is a page, and can be read.
  public String allowed(String path) {
    var methods = methods(path);
    if (methods.isEmpty() || methods.contains("GET")) {
      methods.addAll(List.of("GET", "HEAD"));
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }

  /// Whether the document has the path.
  public boolean has(String path) {
    return !methods(path).isEmpty();
  }

  private Set<String> methods(String path) {
    var operations =
        path.startsWith(PREFIX)
            ? document.path("paths").path(path.substring(PREFIX.length()))
            : json.createObjectNode();
    return operations.properties().stream()
        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void addService(ServiceConfig config) {
    var address = config.address().map(Object::toString).orElse("");
    document.withArrayProperty("servers").addObject().put("url", address + PREFIX);
    document
        .withObject("/info/contact")
        .put("name", config.contactName())
        .put("email", config.contactEmail())
        .put("url", config.contactUrl().toString());
  }

  private void fillExamples(JsonNode node, LocalDate today) {
    if (node instanceof ObjectNode object) {
      for (var entry : object.properties()) {
        var text = entry.getValue().asText();
        if (text.startsWith(EXAMPLE)) {
          entry.setValue(example(text.substring(EXAMPLE.length()), today));
        }
      }
    }
    node.forEach(child -> fillExamples(child, today));
  }

  private JsonNode example(String name, LocalDate today) {
    try {
      return json.readTree(Examples.read(name, today));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode words() {
    try (var file = Contract.class.getResourceAsStream("/openapi.yaml")) {
      return (ObjectNode) new YAMLMapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
