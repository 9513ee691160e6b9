package nl.bijsluiter.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The files of `i18n/` as they were built into the service.
public final class BundledTexts {
  /// The content of the file at `name`, relative to `i18n/`.
  public Optional<String> read(String name) {
    try (var file = BundledTexts.class.getResourceAsStream("/i18n/" + name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
