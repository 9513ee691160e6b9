package nl.bijsluiter.language;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/// The texts of one language, by key: the bundle's name, a dot, and the key in its file.
public final class Texts {
  private final String tag;
  private final Map<String, Text> texts;

  Texts(String tag, Map<String, Text> texts) {
    this.tag = tag;
    this.texts = Map.copyOf(texts);
  }

  /// The language tag.
  public String tag() {
    return tag;
  }

  /// The text at `key`, with its placeholders.
  ///
  /// @throws NoSuchElementException when there is none: nothing falls back to another language
  public String get(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("no text " + key + " in " + tag);
    }
    return text.text();
  }

  /// The text at `key`, with `values` for its placeholders.
  ///
  /// @throws NoSuchElementException when there is no such text, or no value for a placeholder
  public String get(String key, Map<String, String> values) {
    return Placeholders.fill(get(key), values::get);
  }

  /// Whether there is a text at `key`.
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// Every key.
  public Set<String> keys() {
    return texts.keySet();
  }
}
