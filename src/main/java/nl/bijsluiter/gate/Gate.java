package nl.bijsluiter.gate;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Passage;
import nl.bijsluiter.advice.Pointer;
import nl.bijsluiter.advice.rule.Circumstances;
import nl.bijsluiter.advice.rule.Findings;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/// Holds an advice against every rule at once.
@Singleton
public final class Gate {
  private final HibernateValidatorFactory validators;

  public Gate(ValidatorFactory validators) {
    this.validators = validators.unwrap(HibernateValidatorFactory.class);
  }

  /// Judges `advice`.
  ///
  /// @param found what was wrong with its JSON already: a rule adds nothing at such a place
  public Verdict judge(Advice advice, List<Finding> found, Circumstances now) {
    var all = new ArrayList<>(found);
    all.addAll(brokenRules(advice, now.unreadable(locations(found, Code.TYPE))));
    var findings = inOrder(withoutEchoes(all), advice);
    return findings.isEmpty() ? new Lawful(advice) : new Verdict.Refused(findings);
  }

  private List<Finding> brokenRules(Advice advice, Circumstances now) {
    var validator = validators.usingContext().constraintValidatorPayload(now).getValidator();
    return Parts.of(advice).entrySet().stream()
        .flatMap(part ->
            validator.validate(part.getValue()).stream()
                .flatMap(Gate::findings)
                .map(finding -> finding.below(part.getKey())))
        .limit(Finding.MOST)
        .toList();
  }

  private static Stream<Finding> findings(ConstraintViolation<Record> violation) {
    var place = pointer(violation.getPropertyPath());
    HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
    var payload = ours.getDynamicPayload(Findings.class);
    return payload == null
        ? Stream.of(Finding.of(Code.labelled(violation.getMessageTemplate()), place))
        : payload.list().stream().map(finding -> finding.below(place));
  }

  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (var node : path) {
      switch (node.getKind()) {
        case PROPERTY -> pointer.append(Pointer.segment(node.getName()));
        case BEAN -> {}
        case CONTAINER_ELEMENT, METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE ->
            throw new IllegalStateException("no place in an advice: " + path);
      }
    }
    return pointer.toString();
  }

  /// What is of a wrong type, absent or blank has nothing else wrong with it.
  private static List<Finding> withoutEchoes(List<Finding> all) {
    return onlyAtItsPlace(Code.REQUIRED, onlyAtItsPlace(Code.TYPE, all));
  }

  private static List<Finding> onlyAtItsPlace(Code code, List<Finding> findings) {
    var places = locations(findings, code);
    return findings.stream()
        .filter(finding -> finding.code() == code || !places.contains(finding.location()))
        .toList();
  }

  private static Set<String> locations(List<Finding> findings, Code code) {
    return findings.stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::location)
        .collect(Collectors.toSet());
  }

  private static List<Finding> inOrder(List<Finding> findings, Advice advice) {
    var order = new FieldOrder(advice.getClass());
    record Placed(FieldOrder.Place place, Finding finding) {}
    return findings.stream()
        .map(finding -> new Placed(order.place(finding.location()), finding))
        .sorted(
            Comparator.comparing(Placed::place)
                .thenComparing(placed -> placed.finding().code())
                .thenComparing(placed -> placed.finding().passage().map(Passage::offset).orElse(0)))
        .map(Placed::finding)
        .toList();
  }
}
