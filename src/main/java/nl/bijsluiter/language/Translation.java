package nl.bijsluiter.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The texts of one language beside the Dutch that they were made from.
final class Translation {
  private final String tag;
  private final Map<String, Text> dutch;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  private Translation(String tag, Optional<Translation> dutch) {
    this.tag = tag;
    this.dutch = dutch.map(source -> source.texts).orElse(texts);
  }

  /// The Dutch texts, which are nobody's translation.
  static Translation dutch(Function<String, Optional<String>> files) {
    return new Translation(Language.DUTCH, Optional.empty()).readAll(files);
  }

  /// The texts of another language.
  ///
  /// @throws DefectiveTexts when a file cannot be read, or a text has no Dutch, or other
  ///   placeholders
  Translation into(String tag, Function<String, Optional<String>> files) {
    var translation = new Translation(tag, Optional.of(this)).readAll(files);
    var faults = translation.misfits();
    if (!faults.isEmpty()) {
      throw new DefectiveTexts(faults);
    }
    return translation;
  }

  private Translation readAll(Function<String, Optional<String>> files) {
    for (var bundle : Bundle.values()) {
      var name = tag + "/" + bundle.label() + ".txt";
      files
          .apply(name)
          .map(content -> TextFile.read(name, content, isTranslation()))
          .orElse(List.of())
          .forEach(text -> texts.put(bundle.label() + "." + text.key(), text));
    }
    return this;
  }

  private List<String> misfits() {
    List<String> faults = new ArrayList<>();
    texts.forEach((key, text) -> {
      var source = dutch.get(key);
      if (source == null) {
        faults.add(tag + ": " + key + " stands in no Dutch file");
      } else if (!Placeholders.in(text.text()).equals(Placeholders.in(source.text()))) {
        faults.add(tag + ": " + key + " needs " + Placeholders.in(source.text()));
      }
    });
    return faults;
  }

  Texts texts() {
    return new Texts(tag, texts);
  }

  /// How complete this is, for readers of a letter.
  Language describe(LanguageList.Entry entry, TranslationState required) {
    var missing = missing().count();
    var stale = stale().count();
    var issuable = missing == 0 && stale == 0 && state().compareTo(required) >= 0;
    return new Language(
        entry.tag(),
        entry.name(),
        entry.dutchName(),
        entry.direction(),
        state(),
        (int) missing,
        (int) stale,
        issuable);
  }

  /// What keeps this from being issued, a line each, with what mends it.
  List<String> defects() {
    return Stream.concat(
            missing().map(key -> tag + ": " + key + " is missing"),
            stale().map(key -> tag + ": " + key + " is stale, today's Dutch is " + digest(key)))
        .toList();
  }

  private Stream<String> missing() {
    return dutch.keySet().stream().filter(key -> isForReaders(key) && !texts.containsKey(key));
  }

  private Stream<String> stale() {
    return texts.keySet().stream().filter(key -> isForReaders(key) && isStale(key));
  }

  private boolean isStale(String key) {
    return isTranslation() && !requireNonNull(texts.get(key)).source().equals(digest(key));
  }

  private boolean isTranslation() {
    return !tag.equals(Language.DUTCH);
  }

  private String digest(String key) {
    return requireNonNull(dutch.get(key)).digest();
  }

  private TranslationState state() {
    return texts.entrySet().stream()
        .filter(entry -> isForReaders(entry.getKey()))
        .map(entry -> entry.getValue().state())
        .min(TranslationState::compareTo)
        .orElse(TranslationState.DRAFT);
  }

  private static boolean isForReaders(String key) {
    return Bundle.forReaders().stream().anyMatch(bundle -> key.startsWith(bundle.label() + "."));
  }
}
