package nl.bijsluiter.wording;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.rule.Wording;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Language;

/// The wording rules of the running service.
public final class OurWording {
  private static final String HELP_LINES = "help-lines.txt";

  private OurWording() {}

  @Produces
  @Singleton
  @Startup // a file with a fault stops the service, and not the first advice
  static Wording wording(Catalogue catalogue, Issuers issuers) {
    var tags = catalogue.languages().stream().map(Language::tag).toList();
    var telephones =
        issuers.all().stream().collect(Collectors.toMap(Issuer::id, Issuer::telephone));
    return bundled(tags, telephones);
  }

  /// What is in the bundled files.
  ///
  /// @param tags the languages that may have phrases
  /// @param telephones the number of each issuer, by id
  /// @throws DefectivePhrases when a file cannot be read
  public static Wording bundled(Iterable<String> tags, Map<String, String> telephones) {
    var files = new BundledTexts();
    var books = PhraseBooks.read(tags, files::read);
    var helpLines = HelpLines.read(files.read(HELP_LINES).orElseThrow());
    return new Wording(
        (text, language, rule) -> books.findings(rule, language, text),
        new ContactDetails(helpLines, telephones)::in);
  }
}
