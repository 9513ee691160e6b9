package nl.bijsluiter.wording;

import java.util.List;

/// A file of phrases in `i18n/` cannot be used as it is: the service does not start.
public final class DefectivePhrases extends RuntimeException {
  /// @param faults a line each, with the file and the line
  DefectivePhrases(List<String> faults) {
    super(String.join("\n", faults));
  }
}
