package nl.bijsluiter.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A file of texts in each language's folder.
public enum Bundle {
  /// The letter around the leaflet.
  LETTER(true),
  /// The legal points.
  LEAFLET(true),
  /// A word for each value of a closed list.
  TERM(true),
  /// What an API tells its caller when something is wrong.
  PROBLEM(false),
  /// What is found of a file that is checked.
  VERIFICATION(false),
  /// The rules: title, what is asked, how to mend it.
  RULE(false),
  /// The pages in a browser.
  PAGE(false);

  private final boolean forReaders;

  Bundle(boolean forReaders) {
    this.forReaders = forReaders;
  }

  /// The bundles that a language must have whole before a letter leaves in it.
  static List<Bundle> forReaders() {
    return Arrays.stream(values()).filter(bundle -> bundle.forReaders).toList();
  }

  /// The name of its file, and the first part of its keys.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
