package nl.bijsluiter.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// Every text in every language, and how complete each language is. Immutable.
public final class Catalogue {
  private static final String LANGUAGES = "languages.txt";

  private final Map<String, Language> languages = new LinkedHashMap<>();
  private final Map<String, Texts> texts = new LinkedHashMap<>();
  private final List<String> defects = new ArrayList<>();

  private final String digest;

  private Catalogue(Function<String, Optional<String>> unread, TranslationState required) {
    var content = new ContentDigest();
    Function<String, Optional<String>> files =
        name -> {
          var text = unread.apply(name);
          text.ifPresent(found -> content.add(name, found.getBytes(StandardCharsets.UTF_8)));
          return text;
        };
    var dutch = Translation.dutch(files);
    for (var entry : LanguageList.read(require(files, LANGUAGES))) {
      var tag = entry.tag();
      var translation = tag.equals(Language.DUTCH) ? dutch : dutch.into(tag, files);
      languages.put(tag, translation.describe(entry, required));
      texts.put(tag, translation.texts());
      defects.addAll(translation.defects());
    }
    digest = content.toString();
  }

  /// Reads all that `files` gives under `languages.txt` and `<tag>/<bundle>.txt`.
  ///
  /// @param required the lowest state in which a letter may leave
  /// @throws DefectiveTexts when a file cannot be read, or a translation dropped a placeholder
  public static Catalogue read(
      Function<String, Optional<String>> files, TranslationState required) {
    return new Catalogue(files, required);
  }

  /// Dutch first, then the others as `languages.txt` has them.
  public List<Language> languages() {
    return List.copyOf(languages.values());
  }

  /// The language with this tag, exactly as it is written there.
  public Optional<Language> language(String tag) {
    return Optional.ofNullable(languages.get(tag));
  }

  /// The texts in the language with this tag.
  ///
  /// @throws NoSuchElementException when we have no such language
  public Texts texts(String tag) {
    var found = texts.get(tag);
    if (found == null) {
      throw new NoSuchElementException("no texts in " + tag);
    }
    return found;
  }

  /// Twelve hexadecimal digits that change with any of the texts.
  public String digest() {
    return digest;
  }

  /// What keeps a language from being issued, a line each, with what mends it.
  public List<String> defects() {
    return List.copyOf(defects);
  }

  private static String require(Function<String, Optional<String>> files, String name) {
    return files
        .apply(name)
        .orElseThrow(() -> new DefectiveTexts(List.of(name + " is missing in i18n/")));
  }
}
