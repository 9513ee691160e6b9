package nl.bijsluiter.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a translation has come, from least to most.
public enum TranslationState {
  /// Written down, read by nobody else.
  DRAFT,
  /// Made by someone who knows both languages.
  TRANSLATED,
  /// Read against the Dutch by a second, sworn or legal, reader.
  REVIEWED;

  /// The state called `name`, in lower case, as `i18n/` and the API write it.
  public static Optional<TranslationState> named(String name) {
    return Arrays.stream(values()).filter(state -> state.label().equals(name)).findFirst();
  }

  /// As `i18n/` and the API write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
