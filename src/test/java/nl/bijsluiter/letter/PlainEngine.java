package nl.bijsluiter.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Qute without the service around it: templates from their folder, values by reflection.
final class PlainEngine {
  private PlainEngine() {}

  static Engine create() {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
        .addLocator(id -> Optional.of(new Found(path(id))))
        .build();
  }

  private static Path path(String id) {
    return Path.of("templates", id.endsWith(".html") ? id : id + ".html");
  }

  /// A template in its file.
  private record Found(Path file) implements TemplateLocation {
    @Override
    public Reader read() {
      try {
        return Files.newBufferedReader(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}
