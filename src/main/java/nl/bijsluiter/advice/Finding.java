package nl.bijsluiter.advice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that is wrong, and where. Never holds a word of the advice.
///
/// @param location a JSON Pointer (RFC 6901)
/// @param variant which of the code's explanations fits; empty where it has one only
/// @param passage where in the text, for a finding about wording or characters
/// @param values what the explanation names, by placeholder
public record Finding(
    String location,
    Code code,
    String variant,
    Optional<Passage> passage,
    Map<String, String> values) {
  /// How many are told at once, at most. More is nobody's advice: a body made to exhaust us.
  public static final int MOST = 1000;

  public Finding {
    values = Map.copyOf(values);
  }

  /// A finding that needs no more words than its code has.
  public static Finding of(Code code, String location) {
    return new Finding(location, code, "", Optional.empty(), Map.of());
  }

  /// The same, about a passage of the text.
  public Finding about(Passage passage) {
    return new Finding(location, code, variant, Optional.of(passage), values);
  }

  /// The same, explained by the text of this name.
  public Finding because(String variant) {
    return new Finding(location, code, variant, passage, values);
  }

  /// The same, with this value for the explanation.
  public Finding naming(String placeholder, String value) {
    return new Finding(location, code, variant, passage, Map.of(placeholder, value));
  }

  /// The same, where `prefix` stands before its location.
  public Finding below(String prefix) {
    return new Finding(prefix + location, code, variant, passage, values);
  }

  /// This finding where `broken`, else none.
  public Stream<Finding> when(boolean broken) {
    return broken ? Stream.of(this) : Stream.empty();
  }
}
