package nl.bijsluiter.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// Problem details (RFC 9457).
///
/// @param type where the problem is explained, relative to this service
/// @param instance the path that was called; at a failure of ours its reference
/// @param errors every finding on an advice
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {
  /// As a media type.
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }
}
