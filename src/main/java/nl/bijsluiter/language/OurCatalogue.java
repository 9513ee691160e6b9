package nl.bijsluiter.language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The catalogue of the running service.
final class OurCatalogue {
  /// What an operator may set of the languages.
  @ConfigMapping(prefix = "bijsluiter.languages")
  public interface Config {
    /// The lowest state of a translation in which a letter may leave.
    @WithDefault("translated")
    TranslationState minimumState();
  }

  private OurCatalogue() {}

  @Produces
  @Singleton
  static Catalogue catalogue(Config config) {
    return Catalogue.read(new BundledTexts()::read, config.minimumState());
  }
}
