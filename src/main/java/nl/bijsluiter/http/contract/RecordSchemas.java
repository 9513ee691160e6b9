package nl.bijsluiter.http.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the schemas of records beside the words that are there already. What stands there is
/// kept; what lacks is added.
final class RecordSchemas {
  private final ObjectNode schemas;
  private final ObjectMapper json;
  private final Set<Class<?>> added = new HashSet<>();

  /// @param schemas the words, by name of the schema
  /// @param json what writes the answers, and so knows how a constant of a closed list is written
  RecordSchemas(ObjectNode schemas, ObjectMapper json) {
    this.schemas = schemas;
    this.json = json;
  }

  /// Adds a union of records, told apart by one property.
  void addUnion(Class<?> union) {
    var schema = schemas.withObjectProperty(name(union));
    var tag = union.getAnnotation(JsonTypeInfo.class).property();
    var discriminator = schema.withObjectProperty("discriminator").put("propertyName", tag);
    for (var member : union.getAnnotation(JsonSubTypes.class).value()) {
      addMember(member, tag);
      schema.withArrayProperty("oneOf").add(reference(member.value()));
      discriminator
          .withObjectProperty("mapping")
          .put(member.name(), reference(member.value()).path("$ref").textValue());
    }
  }

  private void addMember(JsonSubTypes.Type member, String tag) {
    var schema = schemas.withObjectProperty(name(member.value()));
    schema.withArrayProperty("required").add(tag);
    var kind = schema.withObjectProperty("properties").withObjectProperty(tag);
    kind.put("type", "string").withArrayProperty("enum").add(member.name());
    addRecord(member.value());
  }

  /// Adds a record, and all that it holds.
  void addRecord(Class<?> product) {
    if (!added.add(product)) {
      return;
    }
    var schema = schemas.withObjectProperty(name(product));
    schema.put("type", "object").put("additionalProperties", false);
    var properties = schema.withObjectProperty("properties");
    for (var field : fields(product)) {
      var property = properties.withObjectProperty(field.getName());
      complete(property, of(field.getAnnotatedType()));
      complete(property, Constraints.of(field));
      if (Constraints.isMandatory(field)) {
        schema.withArrayProperty("required").add(field.getName());
      }
    }
  }

  private static Iterable<Field> fields(Class<?> product) {
    return Arrays.stream(product.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .toList();
  }

  private ObjectNode of(AnnotatedType annotated) {
    return switch (annotated) {
      case AnnotatedParameterizedType generic -> ofGeneric(generic);
      default -> ofClass((Class<?>) annotated.getType());
    };
  }

  private ObjectNode ofGeneric(AnnotatedParameterizedType generic) {
    var arguments = generic.getAnnotatedActualTypeArguments();
    var content = of(arguments[arguments.length - 1]);
    var raw = ((ParameterizedType) generic.getType()).getRawType();
    if (raw == Optional.class) {
      return content;
    }
    var schema = json.createObjectNode();
    return raw == Map.class
        ? schema.put("type", "object").set("additionalProperties", content)
        : schema.put("type", "array").set("items", content);
  }

  private ObjectNode ofClass(Class<?> type) {
    if (type.isRecord()) {
      addRecord(type);
      return wrapped(type);
    } else if (type.isEnum()) {
      addClosedList(type);
      return wrapped(type);
    }
    return Scalars.of(type, json.createObjectNode());
  }

  private void addClosedList(Class<?> type) {
    var constants = json.createArrayNode();
    Arrays.stream(type.getEnumConstants()).map(json::<JsonNode>valueToTree).forEach(constants::add);
    schemas.withObjectProperty(name(type)).put("type", "string").set("enum", constants);
  }

  /// In OpenAPI 3.0 nothing may stand beside a reference, and a description does.
  private ObjectNode wrapped(Class<?> type) {
    var wrapped = json.createObjectNode();
    wrapped.withArrayProperty("allOf").add(reference(type));
    return wrapped;
  }

  private ObjectNode reference(Class<?> type) {
    return json.createObjectNode().put("$ref", "#/components/schemas/" + name(type));
  }

  /// `AlternativeOutcome` for the `Outcome` in an `Alternative`.
  private static String name(Class<?> type) {
    var outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
  }

  private static void complete(ObjectNode words, ObjectNode found) {
    found
        .properties()
        .forEach(entry -> {
          if (words.get(entry.getKey()) instanceof ObjectNode there
              && entry.getValue() instanceof ObjectNode more) {
            complete(there, more);
          } else if (!words.has(entry.getKey())) {
            words.set(entry.getKey(), entry.getValue());
          }
        });
  }
}
