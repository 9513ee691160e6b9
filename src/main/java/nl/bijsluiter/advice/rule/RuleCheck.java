package nl.bijsluiter.advice.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// The check of a rule. An absent value breaks nothing.
///
/// @param <A> the constraint
/// @param <T> what it stands on
interface RuleCheck<A extends Annotation, T> extends ConstraintValidator<A, T> {
  /// Every place where `value` breaks the rule, relative to where the constraint stands.
  Stream<Finding> findings(T value, Circumstances now);

  @Override
  default boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
    var now = hibernate.getConstraintValidatorPayload(Circumstances.class);
    var findings = findings(value, now).limit(Finding.MOST).toList();
    hibernate.withDynamicPayload(new Findings(findings));
    return findings.isEmpty();
  }
}
