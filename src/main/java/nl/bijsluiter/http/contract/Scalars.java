package nl.bijsluiter.http.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// How values without parts are told in a schema.
final class Scalars {
  private static final String STRING = "string";

  /// Type and format.
  private record Form(String type, String format) {}

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          String.class, new Form(STRING, ""),
          LocalDate.class, new Form(STRING, "date"),
          Instant.class, new Form(STRING, "date-time"),
          UUID.class, new Form(STRING, "uuid"),
          byte[].class, new Form(STRING, "byte"),
          Boolean.class, new Form("boolean", ""),
          boolean.class, new Form("boolean", ""),
          Integer.class, new Form("integer", "int32"),
          int.class, new Form("integer", "int32"));

  private Scalars() {}

  /// Tells `type` in `schema`.
  ///
  /// @throws IllegalArgumentException where it is no such type
  static ObjectNode of(Class<?> type, ObjectNode schema) {
    var form = FORMS.get(type);
    if (form == null) {
      throw new IllegalArgumentException("no schema for " + type.getName());
    }
    schema.put("type", form.type());
    return form.format().isEmpty() ? schema : schema.put("format", form.format());
  }
}
