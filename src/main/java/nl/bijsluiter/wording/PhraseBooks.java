package nl.bijsluiter.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.wording.learned.LearnedRules;

/// The phrases of every language that has any.
public final class PhraseBooks {
  static final String FILE = "/phrases.txt";

  private final Map<String, PhraseBook> byTag = new LinkedHashMap<>();

  private PhraseBooks() {}

  /// Reads `<tag>/phrases.txt` of each language, and takes what is learned in it; one without is
  /// not judged.
  ///
  /// @throws DefectivePhrases when a file cannot be read
  public static PhraseBooks read(Iterable<String> tags, Function<String, Optional<String>> files) {
    var books = new PhraseBooks();
    for (var tag : tags) {
      var name = tag + FILE;
      files
          .apply(name)
          .map(file -> PhraseFile.read(name, file).with(LearnedRules.bundled(tag)))
          .ifPresent(book -> books.byTag.put(tag, book));
    }
    return books;
  }

  /// Every passage of `text`, in the language with this tag, that breaks `rule`.
  public List<Finding> findings(Code rule, String tag, String text) {
    return book(tag).map(book -> book.findings(rule, text)).orElse(List.of());
  }

  /// The phrases of a language.
  Optional<PhraseBook> book(String tag) {
    return Optional.ofNullable(byTag.get(tag));
  }
}
