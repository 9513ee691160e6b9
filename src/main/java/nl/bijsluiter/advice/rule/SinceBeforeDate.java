package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;

/// The day since when contact is interrupted is not after the day of the advice.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SinceBeforeDate.Check.class)
public @interface SinceBeforeDate {
  String message() default "date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<SinceBeforeDate, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var measure = advice.measure();
      if (measure == null || measure.interruptedSince() == null || advice.date() == null) {
        return Stream.empty();
      }
      return Finding.of(Code.DATE, "/measure/interruptedSince")
          .because("since")
          .when(measure.interruptedSince().isAfter(advice.date()));
    }
  }
}
