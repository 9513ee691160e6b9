package nl.bijsluiter.language;

import java.util.List;

/// The files in `i18n/` cannot be used as they are: the service does not start.
public final class DefectiveTexts extends RuntimeException {
  /// @param faults a line each, with the file and how to mend it
  DefectiveTexts(List<String> faults) {
    super(String.join("\n", faults));
  }
}
