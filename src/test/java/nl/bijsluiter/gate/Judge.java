package nl.bijsluiter.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.advice.rule.Circumstances;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.intake.AdviceReader;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.wording.OurWording;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/// Reads and judges what was sent, as the service does on the day of these tests.
public final class Judge {
  /// Two issuers, two languages, the fonts of the service, the maxima of the contract.
  public static final Circumstances NOW = speaking(Set.of("nl", "en"));

  private static final AdviceReader READER = new AdviceReader();
  private static final HibernateValidatorFactory VALIDATORS =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .unwrap(HibernateValidatorFactory.class);
  private static final Gate GATE = new Gate(VALIDATORS);

  /// What the rules of the gate are known by.
  static final Constraints CONSTRAINTS = new Constraints(VALIDATORS.getValidator());

  private Judge() {}

  /// The same in other languages.
  private static Circumstances speaking(Set<String> languages) {
    return new Circumstances(
        Sent.TODAY,
        new Limits(30, 42, 42),
        Map.of("veilig-thuis-demo", Organisation.VEILIG_THUIS, "politie-demo", Organisation.POLICE),
        languages,
        FontLibrary.bundled()::canDraw,
        OurWording.bundled(
            List.of("nl", "en"),
            Map.of("veilig-thuis-demo", "030 - 123 45 67", "politie-demo", "0900-8844")),
        Set.of());
  }

  /// What the gate says of it.
  public static Verdict judge(Sent sent) {
    return judge(sent, NOW);
  }

  /// What the gate would say of it if letters left in `languages`.
  public static Verdict judge(Sent sent, Set<String> languages) {
    return judge(sent, speaking(languages));
  }

  private static Verdict judge(Sent sent, Circumstances now) {
    var received = READER.read(sent.json().getBytes(UTF_8));
    return received
        .advice()
        .map(advice -> GATE.judge(advice, received.findings(), now))
        .orElseGet(() -> new Verdict.Refused(received.findings()));
  }

  /// All that is wrong with it; empty when it is lawful.
  public static List<Finding> findings(Sent sent) {
    return switch (judge(sent)) {
      case Lawful _ -> List.of();
      case Verdict.Refused(var findings) -> findings;
    };
  }

  /// The same, a line each: pointer, code, and offset and length where there is a passage.
  static List<String> lines(Sent sent) {
    return findings(sent).stream().map(Judge::line).toList();
  }

  /// Fails unless these are the lines; `null` where there are none.
  ///
  /// @param expected with a comma and a blank between
  static void assertFound(@Nullable String expected, Sent sent) {
    var lines = expected == null ? List.of() : Arrays.asList(expected.split(", "));
    assertEquals(lines, lines(sent));
  }

  /// The constraints that it breaks; none where its JSON is wrong already.
  static Set<String> brokenConstraints(Sent sent) {
    var received = READER.read(sent.json().getBytes(UTF_8));
    var validator = VALIDATORS.usingContext().constraintValidatorPayload(NOW).getValidator();
    return received.advice().filter(_ -> received.findings().isEmpty()).stream()
        .flatMap(advice -> Parts.of(advice).values().stream())
        .flatMap(part -> validator.validate(part).stream())
        .map(broken -> Constraints.name(broken.getConstraintDescriptor()))
        .collect(Collectors.toSet());
  }

  private static String line(Finding finding) {
    var passage = finding.passage().map(p -> " " + p.offset() + "+" + p.length()).orElse("");
    return finding.location() + " " + finding.code().label() + passage;
  }
}
