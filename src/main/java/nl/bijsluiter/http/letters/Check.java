package nl.bijsluiter.http.letters;

import java.util.List;
import nl.bijsluiter.http.problem.FieldError;

/// What a check of an advice found.
public record Check(List<FieldError> errors) {
  public Check {
    errors = List.copyOf(errors);
  }
}
