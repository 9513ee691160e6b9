package nl.bijsluiter.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Pointer;

/// Holds a JSON tree against the type it is to become, and takes out of it what does not fit, so
/// that the rest can be bound. A `null` is an absent field; whether a field may be absent is not
/// asked here, but an element of a list may not.
final class Shape {
  private final Faults faults;

  private Shape(Faults faults) {
    this.faults = faults;
  }

  /// Adds every misfit of `tree` with the records of `union` to `faults`; `false` when nothing is
  /// left to bind, since not even its kind is known. Then that is the only finding.
  static boolean fit(JsonNode tree, Class<?> union, Faults faults) {
    return new Shape(faults).union(tree, union);
  }

  private boolean union(JsonNode node, Class<?> union) {
    if (!(node instanceof ObjectNode object)) {
      return only(Finding.of(Code.TYPE, "").naming("expected", "{ }"));
    }
    var tag = union.getAnnotation(JsonTypeInfo.class).property();
    var kinds =
        Arrays.stream(union.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toMap(JsonSubTypes.Type::name, JsonSubTypes.Type::value));
    var kind = object.path(tag);
    if (kind.isMissingNode() || kind.isNull()) {
      return only(Finding.of(Code.REQUIRED, Pointer.segment(tag)));
    }
    if (!kind.isTextual() || !kinds.containsKey(kind.textValue())) {
      return only(misfit(Pointer.segment(tag), String.join(", ", new TreeSet<>(kinds.keySet()))));
    }
    product(object, kinds.get(kind.textValue()), "", Set.of(tag));
    return true;
  }

  private boolean only(Finding finding) {
    faults.replaceBy(finding);
    return false;
  }

  /// @param known names that the record has no component for
  private void product(ObjectNode node, Class<?> product, String at, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    for (var field : product.getRecordComponents()) {
      unknown.remove(field.getName());
      var place = at + Pointer.segment(field.getName());
      if (!fits(node.path(field.getName()), field.getGenericType(), place)) {
        node.remove(field.getName());
      }
    }
    node.remove(unknown);
    unknown.forEach(name -> faults.add(Finding.of(Code.UNKNOWN_FIELD, at + Pointer.segment(name))));
  }

  private boolean fits(JsonNode node, Type type, String at) {
    if (node.isMissingNode() || node.isNull()) {
      return true;
    }
    return switch (type) {
      case Class<?> product when product.isRecord() -> {
        if (node instanceof ObjectNode object) {
          product(object, product, at, Set.of());
        }
        yield require(node.isObject(), at, "{ }");
      }
      case ParameterizedType map when map.getRawType() == Map.class -> {
        if (node instanceof ObjectNode object) {
          map(object, map.getActualTypeArguments()[1], at);
        }
        yield require(node.isObject(), at, "{ }");
      }
      case ParameterizedType list -> {
        if (node instanceof ArrayNode array) {
          list(array, list.getActualTypeArguments()[0], at);
        }
        yield require(node.isArray(), at, "[ ]");
      }
      case Class<?> scalar -> {
        var expected = Scalar.of(scalar);
        yield require(expected.fits(node), at, expected.description());
      }
      default -> throw new IllegalArgumentException(type.getTypeName());
    };
  }

  private void list(ArrayNode array, Type element, String at) {
    for (var i = 0; i < array.size(); i++) {
      if (array.get(i).isNull()) {
        faults.add(Finding.of(Code.REQUIRED, at + "/" + i));
      } else if (!fits(array.get(i), element, at + "/" + i)) {
        array.setNull(i);
      }
    }
  }

  private void map(ObjectNode object, Type value, String at) {
    for (var entry : List.copyOf(object.properties())) {
      if (!fits(entry.getValue(), value, at + Pointer.segment(entry.getKey()))) {
        object.remove(entry.getKey());
      }
    }
  }

  private boolean require(boolean fits, String at, String expected) {
    if (!fits) {
      faults.add(misfit(at, expected));
    }
    return fits;
  }

  private static Finding misfit(String at, String expected) {
    return Finding.of(Code.TYPE, at).naming("expected", expected);
  }
}
