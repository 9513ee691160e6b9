package nl.bijsluiter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one file of texts.
///
/// ```
/// # A remark for the translator.
/// [key] translated 1f3a9c2e
/// The text, on one line or several, up to an empty line.
/// ```
///
/// In Dutch the line of the key has the key alone: Dutch is nobody's translation.
final class TextFile {
  private static final Pattern HEAD =
      Pattern.compile("\\[([a-zA-Z0-9._-]+)](?: ([a-z]+) ([0-9a-f]{8}))?");

  private final String name;
  private final boolean translated;
  private final List<Text> texts = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private @Nullable Matcher head;
  private int line;

  private TextFile(String name, boolean translated) {
    this.name = name;
    this.translated = translated;
  }

  /// The texts of `content`, in the order of the file.
  ///
  /// @throws DefectiveTexts naming every line that cannot be read
  static List<Text> read(String name, String content, boolean translated) {
    var file = new TextFile(name, translated);
    content.lines().forEach(file::take);
    file.close();
    if (!file.faults.isEmpty()) {
      throw new DefectiveTexts(file.faults);
    }
    return file.texts;
  }

  private void take(String raw) {
    line++;
    var words = raw.strip();
    if (words.isEmpty()) {
      close();
    } else if (words.startsWith("[")) {
      open(words);
    } else if (!words.startsWith("#")) {
      add(words);
    }
  }

  private void open(String words) {
    close();
    var matcher = HEAD.matcher(words);
    if (!matcher.matches()) {
      fault("a key stands as [key], in a translation followed by a state and eight hex digits");
    } else if ((matcher.group(2) != null) != translated) {
      fault(translated ? "state and digest of the Dutch text are missing" : "Dutch has no state");
    } else {
      head = matcher;
    }
  }

  private void add(String words) {
    if (head == null) {
      fault("a text without a key above it");
    } else {
      this.words.add(words);
    }
  }

  private void close() {
    if (head == null) {
      return;
    }
    var key = head.group(1);
    var state = state(head);
    if (words.isEmpty()) {
      fault("[" + key + "] has no text");
    } else if (texts.stream().anyMatch(text -> text.key().equals(key))) {
      fault("[" + key + "] stands here twice");
    } else if (state.isEmpty()) {
      fault("[" + key + "] has no known state: draft, translated or reviewed");
    } else {
      var source = translated ? head.group(3) : "";
      texts.add(new Text(key, String.join(" ", words), state.get(), source));
    }
    head = null;
    words.clear();
  }

  private Optional<TranslationState> state(Matcher head) {
    return translated
        ? TranslationState.named(head.group(2))
        : Optional.of(TranslationState.REVIEWED);
  }

  private void fault(String what) {
    faults.add(name + ":" + line + ": " + what);
  }
}
