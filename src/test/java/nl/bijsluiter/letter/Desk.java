package nl.bijsluiter.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.gate.Verdict;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.issuer.Issuer.Window;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Specimens;
import nl.bijsluiter.language.TranslationState;
import nl.bijsluiter.pdf.PdfOptions;
import nl.bijsluiter.pdf.PdfRenderer;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.pdf.text.FontLibrary;

/// Writes and prints letters as the service does, of what the gate let through.
final class Desk {
  static final Catalogue CATALOGUE =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);
  static final Issuer VEILIG_THUIS =
      new Issuer(
          "veilig-thuis-demo",
          Organisation.VEILIG_THUIS,
          "Veilig Thuis Demostreek",
          "Veilig Thuis Demostreek, Postbus 1, 1000 AA Voorbeeldstad",
          "0800-2000",
          "www.veiligthuis.example",
          Optional.empty(),
          "#0b4f5c",
          Window.LEFT,
          Optional.empty(),
          Optional.empty());
  static final Issuer POLICE =
      new Issuer(
          "politie-demo",
          Organisation.POLICE,
          "Politie Eenheid Demostreek",
          "Politie Eenheid Demostreek, Postbus 2, 1000 AB Voorbeeldstad",
          "0900-8844",
          "www.politie.example",
          Optional.empty(),
          "#1b3a6b",
          Window.RIGHT,
          Optional.empty(),
          Optional.empty());

  private static final LetterComposer COMPOSER = composer(() -> "https://letters.example/verify");
  private static final LetterComposer SPECIMEN_COMPOSER =
      new LetterComposer(
          PlainEngine.create(), Specimens.CATALOGUE, () -> "https://letters.example/verify");
  private static final FontLibrary FONTS = FontLibrary.bundled();
  private static final PdfRenderer RENDERER = renderer("");

  private Desk() {}

  static LetterComposer composer(LetterConfig config) {
    return new LetterComposer(PlainEngine.create(), CATALOGUE, config);
  }

  static ComposedLetter compose(Sent sent) {
    return compose(sent, Marking.NONE);
  }

  static ComposedLetter compose(Sent sent, Marking marking) {
    return compose(COMPOSER, Judge.judge(sent), marking);
  }

  /// A letter in languages that we may only try scripts with.
  ///
  /// @param languages tags beside Dutch, in their order
  static ComposedLetter composeIn(Sent sent, List<String> languages) {
    var list =
        languages.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
    var asked = sent.without("/translations").with("/languages", list);
    return compose(SPECIMEN_COMPOSER, Judge.judge(asked, Set.copyOf(languages)), Marking.NONE);
  }

  private static ComposedLetter compose(LetterComposer composer, Verdict verdict, Marking marking) {
    return switch (verdict) {
      case Lawful lawful -> composer.compose(lawful, issuer(lawful.issuer()), marking);
      case Verdict.Refused refused -> throw new IllegalArgumentException(refused.toString());
    };
  }

  private static Issuer issuer(String id) {
    return id.equals(POLICE.id()) ? POLICE : VEILIG_THUIS;
  }

  static byte[] print(ComposedLetter letter) {
    return print(letter, Sealing.NONE);
  }

  static byte[] print(ComposedLetter letter, Sealing sealing) {
    return RENDERER.render(letter.parts(), options(letter, sealing));
  }

  /// With rules of style behind those of every letter.
  static byte[] print(ComposedLetter letter, String style) {
    return renderer(style).render(letter.parts(), options(letter, Sealing.NONE));
  }

  private static PdfOptions options(ComposedLetter letter, Sealing sealing) {
    var time = Sent.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new PdfOptions(time, "Test", sealing, letter.watermark());
  }

  private static PdfRenderer renderer(String style) {
    var sheet = (resource("letter.css") + style).getBytes(StandardCharsets.UTF_8);
    return new PdfRenderer(FONTS, Map.of("letter.css", sheet));
  }

  private static String resource(String name) {
    try {
      return Files.readString(Path.of("templates/letter", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
