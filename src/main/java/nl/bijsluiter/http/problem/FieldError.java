package nl.bijsluiter.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// One finding, as a caller sees it.
///
/// @param in always the body
/// @param location a JSON Pointer
/// @param offset how many code points stand before the passage meant, if one is
/// @param length how many it holds
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FieldError(
    String in,
    String location,
    String code,
    String detail,
    Optional<Integer> offset,
    Optional<Integer> length) {}
