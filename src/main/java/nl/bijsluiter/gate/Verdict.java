package nl.bijsluiter.gate;

import java.util.List;
import nl.bijsluiter.advice.Finding;

/// What the gate says of an advice.
public sealed interface Verdict permits Lawful, Verdict.Refused {
  /// It is not lawful in form.
  ///
  /// @param findings all that is wrong with it, in the order of its fields: at least one, at most
  ///   [Finding#MOST]
  record Refused(List<Finding> findings) implements Verdict {
    public Refused {
      findings = findings.stream().limit(Finding.MOST).toList();
    }
  }
}
