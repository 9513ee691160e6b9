package nl.bijsluiter.letter;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Texts;

/// Writes a letter: the template of its kind, in each of its languages.
@Singleton
public final class LetterComposer {
  private final Engine engine;
  private final Catalogue catalogue;
  private final LetterConfig config;

  public LetterComposer(Engine engine, Catalogue catalogue, LetterConfig config) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.config = config;
  }

  /// Every part is complete, or there is no letter.
  ///
  /// @throws NoSuchElementException when a language lacks a text, or a text a value
  /// @throws IncompleteLetter when a template leaves out what such a letter says
  /// @throws io.quarkus.qute.TemplateException when a template asks for what there is not
  public ComposedLetter compose(Lawful advice, Issuer issuer, Marking marking) {
    var letter = new Letter(advice, issuer, marking, config.verifyAddress());
    var parts = advice.languages().stream().map(tag -> part(letter, tag)).toList();
    var texts = catalogue.texts(advice.languages().getFirst());
    return new ComposedLetter(parts, texts.get("letter.seal"), watermark(marking, texts));
  }

  private String part(Letter letter, String tag) {
    var advice = letter.lawful().advice();
    var part = Part.of(letter, catalogue.language(tag).orElseThrow(), catalogue.texts(tag));
    var xhtml = render(letter, part);
    var missing = Essential.missing(xhtml, Invariants.of(part, advice));
    if (!missing.isEmpty()) {
      throw new IncompleteLetter(advice.kind(), tag, missing);
    }
    return xhtml;
  }

  private String render(Letter letter, Part part) {
    var advice = letter.lawful().advice();
    return engine
        .getTemplate("letter/" + advice.kind() + ".html")
        .data("advice", advice)
        .data("issuer", letter.issuer())
        .data("part", part)
        .render();
  }

  private static Optional<String> watermark(Marking marking, Texts texts) {
    return switch (marking) {
      case NONE, TRIAL -> Optional.empty();
      case DRAFT -> Optional.of(texts.get("letter.draft"));
    };
  }
}
