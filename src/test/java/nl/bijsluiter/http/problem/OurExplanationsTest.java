package nl.bijsluiter.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.rule.Limits;
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

  /// Each code with each of its variants; a dash where it has none.
  private static final String FINDINGS =
      """
      required -
      required blank
      type -
      unknown-field -
      unknown-field alternative
      unknown-field measure
      duplicate -
      duplicate key
      length -
      length languages
      characters -
      format -
      issuer -
      language -
      translation language
      translation text
      date -
      date since
      disclaimer -
      alternatives missing
      alternatives reason
      measure-chosen -
      ultimum-remedium chosen
      ultimum-remedium nothing-examined
      ultimum-remedium reason
      term -
      proportionality necessity
      proportionality contact-meanwhile
      hearing -
      veilig-thuis-involved missing
      veilig-thuis-involved out-of-place
      monitoring-date -
      acute-danger -
      family-data bsn
      family-data contact-details
      hidden-suspension stop
      hidden-suspension no-contact
      hidden-suspension advised-against
      hidden-suspension keep-away
      order-language duty
      order-language command
      order-language forbidden
      order-language decision
      order-language threat
      order-language imposed-stop
      """;

  static Stream<String> languages() {
    return Stream.of("nl", "en");
  }

  private static Finding finding(String line) {
    var words = line.split(" ", 2);
    var variant = words[1].equals("-") ? "" : words[1];
    return new Finding(
        "/here",
        Code.labelled(words[0]),
        variant,
        Optional.empty(),
        Map.of("max", "80", "expected", "true, false", "instead", "…"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFindingIsExplained(String language) {
    var findings = FINDINGS.lines().map(OurExplanationsTest::finding).toList();
    var explained = OURS.of(findings, CATALOGUE.texts(language));
    assertEquals(45, explained.stream().map(FieldError::detail).distinct().count());
    assertFalse(explained.stream().anyMatch(error -> error.detail().contains("{")));
  }

  @Test
  void everyCodeHasAFinding() {
    var codes = FINDINGS.lines().map(line -> finding(line).code()).distinct().toList();
    assertEquals(Arrays.asList(Code.values()), codes);
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
