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
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.issuer.Issuer.Window;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.TranslationState;
import nl.bijsluiter.pdf.PdfOptions;
import nl.bijsluiter.pdf.PdfRenderer;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.pdf.text.FontLibrary;

/// Writes letters as the service does, of what the gate let through.
final class Desk {
  static final Catalogue CATALOGUE =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);

  private static final String VERIFY = "https://letters.example/verify";
  private static final LetterComposer COMPOSER =
      new LetterComposer(engine(), CATALOGUE, () -> VERIFY);
  private static final PdfRenderer RENDERER =
      new PdfRenderer(FontLibrary.bundled(), Map.of("letter.css", resource("letter.css")));

  private Desk() {}

  static ComposedLetter compose(Sent sent) {
    return compose(sent, Marking.NONE);
  }

  static ComposedLetter compose(Sent sent, Marking marking) {
    return switch (Judge.judge(sent)) {
      case Lawful lawful -> COMPOSER.compose(lawful, issuer(lawful.issuer()), marking);
      case nl.bijsluiter.gate.Verdict.Refused refused ->
          throw new IllegalArgumentException(refused.toString());
    };
  }

  static byte[] print(ComposedLetter letter) {
    var time = Sent.TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
    return RENDERER.render(letter.parts(), new PdfOptions(time, Sealing.NONE, letter.watermark()));
  }

  private static Issuer issuer(String id) {
    return switch (id) {
      case "veilig-thuis-demo" ->
          issuer(id, Organisation.VEILIG_THUIS, "Veilig Thuis Demostreek", "0800-2000");
      default -> issuer(id, Organisation.POLICE, "Politie Eenheid Demostreek", "0900-8844");
    };
  }

  private static Issuer issuer(
      String id, Organisation organisation, String name, String telephone) {
    return new Issuer(
        id,
        organisation,
        name,
        name + ", Postbus 1, 1000 AA Voorbeeldstad",
        telephone,
        "www.kantoor.example",
        Optional.empty(),
        "#0b4f5c",
        Window.LEFT,
        Optional.empty(),
        Optional.empty());
  }

  private static Engine engine() {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
        .addLocator(Desk::template)
        .build();
  }

  private static Optional<TemplateLocation> template(String id) {
    var file = Path.of("templates", id.endsWith(".html") ? id : id + ".html");
    return Optional.of(
        new TemplateLocation() {
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
        });
  }

  private static byte[] resource(String name) {
    try {
      return Files.readAllBytes(Path.of("templates/letter", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
