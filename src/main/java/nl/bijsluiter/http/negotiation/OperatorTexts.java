package nl.bijsluiter.http.negotiation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Texts;
import org.jspecify.annotations.Nullable;

/// The texts for those who call the service or run it: in Dutch, and in every other language that
/// has them.
@Singleton
public final class OperatorTexts {
  /// Whoever speaks a language with operators has this one.
  private static final String MARK = "problem.not-found.title";

  private final Map<String, Texts> spoken = new LinkedHashMap<>();

  OperatorTexts(Catalogue catalogue) {
    catalogue.languages().stream()
        .map(language -> catalogue.texts(language.tag()))
        .filter(texts -> texts.has(MARK))
        .forEach(texts -> spoken.put(texts.tag(), texts));
  }

  /// Those in the language that a caller likes most; the Dutch where it likes none of ours.
  ///
  /// @param acceptLanguage the header (RFC 9110, 12.5.4), if any
  public Texts in(@Nullable String acceptLanguage) {
    var tag = Locale.lookupTag(ranges(acceptLanguage), spoken.keySet());
    return Optional.ofNullable(tag).map(spoken::get).orElseGet(this::dutch);
  }

  /// Those of every language.
  public Collection<Texts> all() {
    return spoken.values();
  }

  private Texts dutch() {
    return Optional.ofNullable(spoken.get(Language.DUTCH)).orElseThrow();
  }

  private static List<Locale.LanguageRange> ranges(@Nullable String header) {
    try {
      return header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}
