package nl.bijsluiter.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages of the service, and beside them those in `src/test/resources/specimen/`: whole
/// translations that nobody has checked, to try scripts with. They are held to today's Dutch, so
/// that the letters they make are as long and as full as those of the service.
public final class Specimens {
  private static final Path FOLDER = Path.of("src/test/resources/specimen");
  private static final BundledTexts OURS = new BundledTexts();

  /// All of them, drafts too.
  public static final Catalogue CATALOGUE = Catalogue.read(Specimens::read, TranslationState.DRAFT);

  private Specimens() {}

  /// The tags of all languages but Dutch.
  public static Stream<String> tags() {
    return CATALOGUE.languages().stream().map(Language::tag).filter(tag -> !tag.equals("nl"));
  }

  private static Optional<String> read(String name) {
    var ours = OURS.read(name);
    return name.equals("languages.txt")
        ? Optional.of(ours.orElseThrow() + specimen(name).orElseThrow())
        : ours.or(() -> specimen(name));
  }

  private static Optional<String> specimen(String name) {
    var file = FOLDER.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
