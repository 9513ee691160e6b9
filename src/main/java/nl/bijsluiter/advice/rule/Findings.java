package nl.bijsluiter.advice.rule;

import java.util.List;
import nl.bijsluiter.advice.Finding;

/// What a check hands out with its one violation: every place at once, since Jakarta Validation
/// takes two violations of one constraint on one value for the same.
///
/// @param list their locations are relative to where the constraint stands
public record Findings(List<Finding> list) {
  public Findings {
    list = List.copyOf(list);
  }
}
