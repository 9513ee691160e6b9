package nl.bijsluiter.http.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Optional;
import nl.bijsluiter.advice.rule.Disclaimer;
import nl.bijsluiter.advice.rule.EachOnce;
import nl.bijsluiter.advice.rule.FreeText;
import nl.bijsluiter.advice.rule.IssuableLanguages;
import nl.bijsluiter.advice.rule.NameLine;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// What a schema can tell of the constraints on a field. The others are told in words.
final class Constraints {
  private Constraints() {}

  static ObjectNode of(Field field) {
    var schema = JsonNodeFactory.instance.objectNode();
    for (var constraint : field.getAnnotations()) {
      tell(constraint, schema);
    }
    return schema;
  }

  private static void tell(Annotation constraint, ObjectNode schema) {
    switch (constraint) {
      case FreeText text -> schema.put("minLength", 1).put("maxLength", text.max());
      case NameLine line -> schema.put("minLength", 1).put("maxLength", line.max());
      case Pattern pattern -> schema.put("pattern", "^" + pattern.regexp() + "$");
      case EachOnce _, IssuableLanguages _ -> schema.put("uniqueItems", true);
      case Disclaimer _ -> schema.putArray("enum").add(true);
      default -> {}
    }
  }

  /// Whether a caller can count on the field, or has to send it.
  static boolean isMandatory(Field field) {
    return field.isAnnotationPresent(Required.class)
        || !(field.getType() == Optional.class
            || field.isAnnotationPresent(JsonInclude.class)
            || field.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }
}
