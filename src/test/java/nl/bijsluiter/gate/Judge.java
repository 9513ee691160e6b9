package nl.bijsluiter.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Organisation;
import nl.bijsluiter.advice.rule.Circumstances;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.intake.AdviceReader;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.wording.OurWording;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/// Reads and judges what was sent, as the service does on the day of these tests.
public final class Judge {
  /// Two issuers, two languages, the fonts of the service, the maxima of the contract.
  public static final Circumstances NOW = speaking(Set.of("nl", "en"));

  private static final AdviceReader READER = new AdviceReader();
  private static final Gate GATE =
      new Gate(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory());

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
  static List<Finding> findings(Sent sent) {
    return switch (judge(sent)) {
      case Lawful _ -> List.of();
      case Verdict.Refused(var findings) -> findings;
    };
  }

  /// The same, a line each: pointer, code, and offset and length where there is a passage.
  static List<String> lines(Sent sent) {
    return findings(sent).stream().map(Judge::line).toList();
  }

  private static String line(Finding finding) {
    var passage = finding.passage().map(p -> " " + p.offset() + "+" + p.length()).orElse("");
    return finding.location() + " " + finding.code().label() + passage;
  }
}
