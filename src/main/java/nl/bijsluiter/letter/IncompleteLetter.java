package nl.bijsluiter.letter;

import java.util.List;

/// A template left out what every letter of its kind says. There is no letter.
public final class IncompleteLetter extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /// @param missing names of ours, no words of others
  IncompleteLetter(String kind, String language, List<String> missing) {
    super(kind + " in " + language + " lacks, or has in another order: " + missing);
  }
}
