package nl.bijsluiter.gate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Advice;
import org.jspecify.annotations.Nullable;

/// What of an advice is validated by itself: the advice, and each record in its lists. Hibernate
/// Validator cascades into lists too, but keeps the violations of all elements in a set where they
/// have one hash code: a body of a megabyte would take it minutes.
final class Parts {
  private final Map<String, Record> parts = new LinkedHashMap<>();

  private Parts() {}

  /// JSON Pointer to part; the advice itself at the empty one.
  static Map<String, Record> of(Advice advice) {
    var found = new Parts();
    if (advice instanceof Record whole) {
      found.parts.put("", whole);
      for (var component : advice.getClass().getRecordComponents()) {
        if (value(component, advice) instanceof List<?> list) {
          found.add("/" + component.getName() + "/", list);
        }
      }
    }
    return found.parts;
  }

  private void add(String place, List<?> list) {
    for (var i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Record element) {
        parts.put(place + i, element);
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Advice advice) {
    try {
      return component.getAccessor().invoke(advice);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
