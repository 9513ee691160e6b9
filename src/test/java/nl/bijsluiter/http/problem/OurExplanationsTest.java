package nl.bijsluiter.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.intake.UnreadableBody;
import nl.bijsluiter.language.BundledTexts;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OurExplanationsTest {
  private static final Catalogue CATALOGUE =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);
  private static final Explanations OURS = new Explanations(new Limits(30, 42, 41));

  private static final String MEND = ".mend";

  static Stream<String> languages() {
    return Stream.of("nl", "en");
  }

  /// A finding of every code in each of its variants, as the catalogue has them.
  private static List<Finding> findings(Catalogue catalogue) {
    var keys = new TreeSet<>(catalogue.texts("nl").keys());
    return Arrays.stream(Code.values())
        .flatMap(code -> keys.stream().flatMap(key -> finding(code, key)))
        .toList();
  }

  private static Stream<Finding> finding(Code code, String key) {
    var whole = "problem." + code.label();
    var finding =
        new Finding(
            "/here",
            code,
            key.equals(whole) ? "" : key.substring(key.lastIndexOf('.') + 1),
            Optional.empty(),
            Map.of("max", "80", "expected", "true, false", "instead", "…"));
    return (key + ".").startsWith(whole + ".") && !key.endsWith(MEND)
        ? Stream.of(finding)
        : Stream.of();
  }

  /// The keys of what a finding says, where no word says how to mend it.
  private static List<String> withoutMending(Catalogue catalogue, String language) {
    var texts = catalogue.texts(language);
    return findings(catalogue).stream()
        .map(Explanations::key)
        .filter(key -> !texts.has(key + MEND))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFindingIsExplained(String language) {
    var findings = findings(CATALOGUE);
    var explained = OURS.of(findings, CATALOGUE.texts(language));
    assertEquals(findings.size(), explained.stream().map(FieldError::detail).distinct().count());
    assertFalse(explained.stream().anyMatch(error -> error.detail().contains("{")));
  }

  @Test
  void everyCodeHasAFinding() {
    var codes = findings(CATALOGUE).stream().map(Finding::code).distinct().toList();
    assertEquals(Arrays.asList(Code.values()), codes);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFindingSaysHowToMendIt(String language) {
    assertEquals(List.of(), withoutMending(CATALOGUE, language));
    var texts = CATALOGUE.texts(language);
    for (var finding : findings(CATALOGUE)) {
      var detail = OURS.of(List.of(finding), texts).getFirst().detail();
      var mending = texts.get(Explanations.key(finding) + MEND).replaceAll("\\{.*", "");
      assertTrue(detail.contains(mending), detail);
    }
  }

  @Test
  void aFindingThatDoesNotSayHowToMendItIsSeen() {
    var files =
        Map.of(
            "languages.txt",
            "nl | ltr | Nederlands | Nederlands",
            "nl/problem.txt",
            "[term]\nToo late.\n\n[date]\nx\n\n[date.mend]\ny\n\n[date.since]\nAfter it.");
    var catalogue =
        Catalogue.read(name -> Optional.ofNullable(files.get(name)), TranslationState.TRANSLATED);
    assertEquals(List.of("problem.date.since", "problem.term"), withoutMending(catalogue, "nl"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyExampleIsExplained(String language) throws IOException {
    var texts = CATALOGUE.texts(language);
    for (var name : Sent.examples("invalid")) {
      assertEquals(1, OURS.of(Judge.findings(Sent.example(name)), texts).size(), name);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theLimitInForceIsNamed(String language) {
    var found =
        OURS.of(List.of(Finding.of(Code.TERM, "/measure/until")), CATALOGUE.texts(language));
    assertEquals(
        List.of(true), found.stream().map(error -> error.detail().contains(" 41 ")).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTypeOfProblemIsExplained(String language) {
    var texts = CATALOGUE.texts(language);
    var missing =
        Arrays.stream(ProblemType.values())
            .flatMap(type -> Stream.of(".title", ".explanation").map(key -> type.label() + key))
            .filter(key -> !texts.has("problem." + key))
            .toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyReasonWhyABodyCannotBeReadIsExplained(String language) {
    var missing =
        Arrays.stream(UnreadableBody.Reason.values())
            .map(reason -> Refusal.unreadable(reason).detailKey())
            .filter(key -> !CATALOGUE.texts(language).has(key))
            .toList();
    assertEquals(List.of(), missing);
  }
}
