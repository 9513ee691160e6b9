package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.language.Specimens;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.pdf.VeraPdf;
import nl.bijsluiter.seal.Seals;
import nl.bijsluiter.seal.Settings;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of letter, by every issuer, in every language and in combinations of them, keeps what
/// its metadata claims: PDF/UA-1 and PDF/A-2a, before and after it is sealed at level B-T.
@Tag("slow")
class ConformanceTest {
  private static final List<List<String>> COMBINATIONS =
      List.of(
          List.of("ar", "en"), List.of("en", "ar"), List.of("fa", "zh"), List.of("ti", "uk", "ar"));

  @TempDir static Path folder;

  static Stream<List<String>> languages() {
    Stream<List<String>> alone =
        Stream.concat(Stream.of(List.of()), Specimens.tags().map(List::of));
    return Stream.concat(alone, COMBINATIONS.stream());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLetterKeepsWhatItClaims(List<String> languages) throws IOException {
    var seals = seals();
    List<String> failures = new ArrayList<>();
    for (var name : LegalPointTest.examples()) {
      var letter = Desk.composeIn(Sent.example("valid/" + name), languages);
      failures.addAll(failures(name, Desk.print(letter)));
      Sealing sealing = seals.begin(statement(letter));
      failures.addAll(failures(name + " sealed", Desk.print(letter, sealing)));
    }
    System.out.println(
        "veraPDF, nl %s: %d letters, each unsealed and sealed, ua1 and 2a: %d failures"
            .formatted(languages, LegalPointTest.examples().size(), failures.size()));
    assertEquals(List.of(), failures);
  }

  private static Statement statement(ComposedLetter letter) {
    var sealed = new SignatureDictionary.Letter("specimen-office", "leaflet", List.of("nl"));
    return new Statement("Bijsluiter", letter.sealReason(), sealed);
  }

  private static List<String> failures(String name, byte[] pdf) {
    return VeraPdf.failures(pdf).stream().map(failure -> name + " " + failure).toList();
  }

  private static Seals seals() {
    var now = Sent.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new Seals(Settings.demoAsItComes(folder), Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aFileThatClaimsNothingIsFound() throws IOException {
    var blank = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(blank);
    }
    assertFalse(VeraPdf.failures(blank.toByteArray()).isEmpty());
  }
}
