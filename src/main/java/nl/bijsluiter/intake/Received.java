package nl.bijsluiter.intake;

import java.util.List;
import java.util.Optional;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Finding;

/// What a body held.
///
/// @param advice the advice without what could not be read; none where not even its kind could
/// @param findings what is wrong with the JSON
public record Received(Optional<Advice> advice, List<Finding> findings) {
  public Received {
    findings = List.copyOf(findings);
  }
}
