package nl.bijsluiter.issuing;

import jakarta.inject.Singleton;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.letter.TemplateFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// All that decides how a letter reads and looks, named so that an archive can tell one edition
/// from another: the service's version, and digests of the texts and of the templates.
@Singleton
final class Edition {
  private final String name;

  Edition(
      @ConfigProperty(name = "quarkus.application.version") String version, Catalogue catalogue) {
    name =
        "Bijsluiter %s, texts %s, templates %s"
            .formatted(version, catalogue.digest(), TemplateFiles.digest());
  }

  @Override
  public String toString() {
    return name;
  }
}
