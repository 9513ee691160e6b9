package nl.bijsluiter.pdf.shaping;

import java.util.Map;

/// OpenType's names for scripts and languages.
final class ScriptTags {
  private static final String DEFAULT = "DFLT";

  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.of(
          Character.UnicodeScript.LATIN, "latn",
          Character.UnicodeScript.GREEK, "grek",
          Character.UnicodeScript.CYRILLIC, "cyrl",
          Character.UnicodeScript.ARABIC, "arab",
          Character.UnicodeScript.ETHIOPIC, "ethi",
          Character.UnicodeScript.HAN, "hani");

  /// Of the languages that fonts make a difference for.
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "ARA"),
          Map.entry("ca", "CAT"),
          Map.entry("fa", "FAR"),
          Map.entry("ks", "KSH"),
          Map.entry("ku", "KUR"),
          Map.entry("mk", "MKD"),
          Map.entry("mo", "MOL"),
          Map.entry("nl", "NLD"),
          Map.entry("pl", "PLK"),
          Map.entry("ro", "ROM"),
          Map.entry("sd", "SND"),
          Map.entry("sr", "SRB"),
          Map.entry("tr", "TRK"),
          Map.entry("ur", "URD"));

  private ScriptTags() {}

  /// The script of the first character that has one.
  static String script(NormalizedText text) {
    for (int i = 0; i < text.length(); i++) {
      String tag = SCRIPTS.get(Character.UnicodeScript.of(text.character(i)));
      if (tag != null) {
        return tag;
      }
    }
    return DEFAULT;
  }

  /// The tag of a language; nothing where fonts know of no such language.
  ///
  /// @param language a BCP 47 tag; a script or region in it makes no difference
  static String language(String language) {
    int end = language.indexOf('-');
    String primary = end < 0 ? language : language.substring(0, end);
    return LANGUAGES.getOrDefault(primary, "");
  }
}
