package nl.bijsluiter.http.problem;

import java.util.List;
import nl.bijsluiter.advice.Finding;

/// The advice is not lawful in form, and a letter of it was asked.
public final class RefusedAdvice extends RuntimeException {
  private final transient List<Finding> findings;

  public RefusedAdvice(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  List<Finding> findings() {
    return findings;
  }
}
