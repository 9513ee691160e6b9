package nl.bijsluiter.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a JSON value without parts can become.
sealed interface Scalar {
  /// A string.
  record Text() implements Scalar {}

  /// `true` or `false`.
  record Truth() implements Scalar {}

  /// A day as `YYYY-MM-DD`.
  record Day() implements Scalar {}

  /// One of a closed list.
  record OneOf(List<String> names) implements Scalar {}

  /// A day and nothing else: no time, no sign, no year of five digits.
  Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /// What becomes a `type`.
  static Scalar of(Class<?> type) {
    if (type.isEnum()) {
      return new OneOf(
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    } else if (type == String.class) {
      return new Text();
    } else if (type == Boolean.class) {
      return new Truth();
    } else if (type == LocalDate.class) {
      return new Day();
    }
    throw new IllegalArgumentException(type.getName());
  }

  /// Whether `node` can become it; nothing is coerced.
  default boolean fits(JsonNode node) {
    return switch (this) {
      case Text _ -> node.isTextual();
      case Truth _ -> node.isBoolean();
      case Day _ -> node.isTextual() && isDay(node.textValue());
      case OneOf(var names) -> node.isTextual() && names.contains(node.textValue());
    };
  }

  /// What was expected, in signs that need no translation.
  default String description() {
    return switch (this) {
      case Text _ -> "\"…\"";
      case Truth _ -> "true, false";
      case Day _ -> "\"YYYY-MM-DD\"";
      case OneOf(var names) -> names.stream().collect(Collectors.joining(", "));
    };
  }

  private static boolean isDay(String text) {
    try {
      return DAY.matcher(text).matches() && LocalDate.parse(text) != null;
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
