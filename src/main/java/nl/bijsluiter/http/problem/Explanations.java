package nl.bijsluiter.http.problem;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Passage;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.language.Texts;

/// Puts refusals and findings into words.
@Singleton
public final class Explanations {
  private static final String MEND = ".mend";

  private final Limits limits;

  Explanations(Limits limits) {
    this.limits = limits;
  }

  /// What a type of problem means, whenever it comes.
  public Problem of(ProblemType type, Texts texts) {
    var key = "problem." + type.label();
    return new Problem(
        type.path(),
        texts.get(key + ".title"),
        type.status(),
        texts.get(key + ".explanation"),
        type.path(),
        List.of());
  }

  /// The problem of a refused call.
  Problem of(Refusal refusal, String instance, Texts texts) {
    var type = refusal.type();
    return new Problem(
        type.path(),
        texts.get("problem." + type.label() + ".title"),
        type.status(),
        texts.get(refusal.detailKey(), refusal.values()),
        instance,
        List.of());
  }

  /// The problem of an advice with findings.
  Problem of(RefusedAdvice refused, String instance, Texts texts) {
    var problem = of(Refusal.of(ProblemType.INVALID_ADVICE), instance, texts);
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.instance(),
        of(refused.findings(), texts));
  }

  /// Findings, in the same order.
  public List<FieldError> of(List<Finding> findings, Texts texts) {
    return findings.stream().map(finding -> of(finding, texts)).toList();
  }

  private FieldError of(Finding finding, Texts texts) {
    return new FieldError(
        "body",
        finding.location(),
        finding.code().label(),
        detail(finding, texts),
        finding.passage().map(Passage::offset),
        finding.passage().map(Passage::length));
  }

  /// What is wrong, and how to mend it: a finding without either is none.
  private String detail(Finding finding, Texts texts) {
    var key = key(finding);
    var values = values(finding);
    return texts.get(key, values) + " " + texts.get(key + MEND, values);
  }

  /// The key of what is wrong.
  static String key(Finding finding) {
    var key = "problem." + finding.code().label();
    return finding.variant().isEmpty() ? key : key + "." + finding.variant();
  }

  private Map<String, String> values(Finding finding) {
    Map<String, String> values = new HashMap<>();
    limits.of(finding.code()).forEach((name, limit) -> values.put(name, limit.toString()));
    values.putAll(finding.values());
    return values;
  }
}
