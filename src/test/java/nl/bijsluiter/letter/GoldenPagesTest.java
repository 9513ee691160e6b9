package nl.bijsluiter.letter;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One letter in every script looks, page by page, as it was accepted.
@Tag("slow")
@Tag("tools")
class GoldenPagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "ar", "fa", "zh", "uk", "ti"})
  void everyPageLooksAsItDid(String language) throws IOException {
    var letter = new GoldenLetter("contact-advice", language);
    Goldens.OURS.hold("pages/" + language, letter.images(folder));
  }
}
