package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.gate.Verdict;

/// What holds of every letter, whatever is sent.
@Tag("slow")
class RandomAdviceTest {
  /// Where else than in the field itself a rule may find that it does not fit the others.
  private static final Map<String, Set<String>> TOGETHER =
      Map.of(
          "date", Set.of("monitoringDate", "measure", "stoppedSince"),
          "issuer", Set.of("veiligThuisInvolved"),
          "measure", Set.of("alternatives"),
          "alternatives", Set.of("measure"));

  @Provide
  Arbitrary<Sent> lawful() {
    return Arbitraries.randomValue(RandomAdvice::next);
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    return Arbitraries.randomValue(Mutation::next);
  }

  @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
  void anAdviceThatBreaksNoRuleBecomesACompleteLetter(@ForAll("lawful") Sent sent) {
    assertEquals(lawful(sent).languages().size(), Desk.compose(sent).parts().size());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void aStrangersProgramReadsEveryInvariantInEveryPart(@ForAll("lawful") Sent sent) {
    var text = withoutBlanks(Printed.of(sent).body());
    var from = 0;
    for (var words : words(sent)) {
      var start = text.indexOf(words, from);
      assertTrue(start >= 0, () -> words + " in " + text);
      from = start + words.length();
    }
  }

  private static Lawful lawful(Sent sent) {
    return switch (Judge.judge(sent)) {
      case Lawful lawful -> lawful;
      case Verdict.Refused refused -> throw new AssertionError(refused + sent.json());
    };
  }

  private static List<String> words(Sent sent) {
    var lawful = lawful(sent);
    var issuer = lawful.issuer().equals(Desk.POLICE.id()) ? Desk.POLICE : Desk.VEILIG_THUIS;
    var letter = new Letter(lawful, issuer, Marking.NONE, "https://letters.example/verify");
    return lawful.languages().stream()
        .map(tag ->
            Part.of(letter, Desk.CATALOGUE.language(tag).orElseThrow(), Desk.CATALOGUE.texts(tag)))
        .flatMap(part -> Invariants.of(part, lawful.advice()).stream())
        .flatMap(essential -> essential.words().stream())
        .map(words -> withoutBlanks(plain(words.toString())))
        .toList();
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
  void oneChangeIsRefusedWhereItIsOrLeavesTheLetterComplete(
      @ForAll("mutations") Mutation mutation) {
    switch (Judge.judge(mutation.sent())) {
      case Lawful _ -> {
        assertTrue(mutation.expected().isEmpty(), mutation.toString());
        Desk.compose(mutation.sent());
      }
      case Verdict.Refused(var findings) -> assertRefused(mutation, findings);
    }
  }

  private static void assertRefused(Mutation mutation, List<Finding> findings) {
    mutation
        .expected()
        .ifPresent(code ->
            assertTrue(
                findings.stream()
                    .anyMatch(it -> it.code() == code && it.location().equals(mutation.pointer())),
                () -> mutation + " " + findings));
    var field = field(mutation.pointer());
    var allowed = new ArrayList<>(List.of(field));
    allowed.addAll(TOGETHER.getOrDefault(field, Set.of()));
    assertEquals(
        List.of(),
        findings.stream().filter(it -> !allowed.contains(field(it.location()))).toList(),
        mutation.toString());
  }

  private static String field(String pointer) {
    return pointer.split("/", -1)[1];
  }
}
