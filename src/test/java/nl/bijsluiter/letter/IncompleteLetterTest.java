package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the templates lose stops the letter.
class IncompleteLetterTest {
  /// An example, what is taken out of all templates, and what is then found missing.
  private static final String LOSSES =
      """
      contact-advice-suspension; {part.text('short.what')}; short.what
      contact-advice-suspension; {part.text('short.not')}; short.not
      contact-advice-suspension; {part.text('term.until')}; term.until
      contact-advice-suspension; {#include letter/words lead=part.text('necessity') words=part.words(advice.measure.necessity, 'measure', 'necessity') /}; necessity
      contact-advice-suspension; {#include letter/words lead=part.text('contact-meanwhile') words=part.words(advice.measure.contactMeanwhile, 'measure', 'contactMeanwhile') /}; contactMeanwhile
      contact-advice-suspension; {part.term('alternative', alternative.type)}; alternatives/0
      contact-advice-suspension; {part.term('outcome', alternative.outcome)}; alternatives/0
      contact-advice-suspension; {#include letter/cell words=part.words(alternative.reason, 'alternatives', alternative_index, 'reason') /}; alternatives/0
      contact-advice-police; {part.term('alternative-reason', alternative.standardReason)}; alternatives/
      contact-advice-suspension; {part.text('hearing.not-heard-not-examined')}; hearing
      contact-advice-suspension; {#include letter/words lead=part.text('hearing.reason') words=part.words(advice.hearing.reason, 'hearing', 'reason') /}; hearing
      contact-advice-police; {part.term('hearing-reason', advice.hearing.standardReason)}; hearing
      contact-advice-police; {part.text('veilig-thuis.not-involved')}; veilig-thuis.not-involved
      contact-advice-restriction; {part.text('veilig-thuis.involved')}; veilig-thuis.involved
      contact-advice-suspension; {part.text('monitoring.title')}; monitoring.title
      contact-advice-suspension; {enclosure}; enclosure
      no-tacit-approval-veilig-thuis; {part.text('no-tacit-approval.since')}; no-tacit-approval.since
      no-tacit-approval-veilig-thuis; {part.text('no-tacit-approval.approval')}; no-tacit-approval.approval
      no-tacit-approval-veilig-thuis; {part.text('no-tacit-approval.disclaimer')}; no-tacit-approval.disclaimer
      no-tacit-approval-veilig-thuis; {part.text('no-tacit-approval.court')}; no-tacit-approval.court
      no-tacit-approval-veilig-thuis; {part.text('monitoring.title')}; monitoring.title
      no-tacit-approval-veilig-thuis; {part.text('monitoring.board')}; monitoring.board
      no-tacit-approval-veilig-thuis; {enclosure}; no-tacit-approval.enclosure
      third-party-notice-police; {part.text('third-party-notice.disclaimer')}; third-party-notice.disclaimer
      third-party-notice-police; {part.text('third-party-notice.no-ground')}; third-party-notice.no-ground
      third-party-notice-police; {enclosure}; third-party-notice.enclosure\
      """;

  /// Composes the example with templates in which `target` is replaced.
  private static void compose(String example, String target, String replacement)
      throws IOException {
    var sent = Sent.example("valid/" + example).with("/languages", "[\"en\"]");
    var lawful = (Lawful) Judge.judge(sent);
    var issuer = lawful.issuer().equals(Desk.POLICE.id()) ? Desk.POLICE : Desk.VEILIG_THUIS;
    new LetterComposer(edited(target, replacement), Desk.CATALOGUE, () -> "letters.example")
        .compose(lawful, issuer, Marking.NONE);
  }

  private static Engine edited(String target, String replacement) throws IOException {
    var engine = PlainEngine.create();
    var edits = 0;
    try (var files = Files.newDirectoryStream(Path.of("templates/letter"), "*.html")) {
      for (var file : files) {
        var content = Files.readString(file);
        edits += content.contains(target) ? 1 : 0;
        put(engine, "letter/" + file.getFileName(), content.replace(target, replacement));
      }
    }
    assertTrue(edits > 0, target);
    return engine;
  }

  private static void put(Engine engine, String name, String content) {
    var template = engine.parse(content, Variant.forContentType(Variant.TEXT_HTML), name);
    engine.putTemplate(name, template);
    engine.putTemplate(name.replace(".html", ""), template);
  }

  private static String refusal(String example, String target, String replacement) {
    var refused = assertThrows(IncompleteLetter.class, () -> compose(example, target, replacement));
    return String.valueOf(refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = LOSSES)
  void aTemplateThatLosesAnInvariantStopsTheLetter(String example, String lost, String missing) {
    assertTrue(refusal(example, lost, "").contains(missing), missing);
  }

  /// So that no kind is added without its invariants, and no invariant without its row above.
  @ParameterizedTest
  @MethodSource("nl.bijsluiter.letter.LegalPointTest#examples")
  void everyInvariantIsLostOnce(String example) {
    var kind = example.replaceAll("-(police|veilig-thuis|restriction|suspension)$", "");
    var lost = LOSSES.lines().filter(row -> row.startsWith(kind)).toList();
    var points = LegalPoint.in("en").stream().map(LegalPoint::id).toList();
    assertEquals(
        List.of(),
        essentials(example)
            .filter(name -> !points.contains(name))
            .map(name -> name.replaceAll("/.*", ""))
            .filter(name -> lost.stream().noneMatch(row -> row.contains("; " + name)))
            .toList());
  }

  private static Stream<String> essentials(String example) {
    var all = refusal(example, "{#insert /}", "");
    return Stream.of(all.replaceAll(".*\\[|]", "").split(", "));
  }

  @ParameterizedTest
  @EnumSource(LegalPoint.class)
  void aLeafletThatLosesAPointStopsEveryLetter(LegalPoint point) {
    var shown = "{part.leaflet(point.id)}";
    var lost = "{#if point.id != '" + point.id() + "'}" + shown + "{/if}";
    for (var example : List.of("contact-advice-police", "leaflet-police")) {
      var sent = refusal(example, shown, lost);
      assertTrue(sent.endsWith(": [" + point.id() + "]"), sent);
    }
  }

  @Test
  void pointsInAnotherOrderStopTheLetter() {
    var refused = refusal("leaflet-police", "in part.sections", "in part.sections.reversed");
    assertTrue(refused.contains(LegalPoint.BOARD.id()), refused);
  }

  @Test
  void whatStandsInACommentIsNotSaid() {
    var shown = "{part.text('no-tacit-approval.since')}";
    refusal("no-tacit-approval-police", shown, "<!-- " + shown + " -->");
  }

  @Test
  void theRefusalHasNoWordsOfOthers() {
    assertEquals(
        "third-party-notice in en lacks, or has in another order: [third-party-notice.no-ground]",
        refusal("third-party-notice-police", "{part.text('third-party-notice.no-ground')}", ""));
  }
}
