package nl.bijsluiter.http;

import java.util.List;
import nl.bijsluiter.http.problem.FieldError;

/// What a check of an advice found.
record Check(List<FieldError> errors) {
  Check {
    errors = List.copyOf(errors);
  }
}
