package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// The day of the advice is not in the future, and not longer ago than policy allows: a letter
/// confirms what was just said.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = AdviceDate.Check.class)
public @interface AdviceDate {
  String message() default "date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<AdviceDate, LocalDate> {
    @Override
    public Stream<Finding> findings(LocalDate date, Circumstances now) {
      var oldest = now.today().minusDays(now.limits().adviceAgeDays());
      return Finding.of(Code.DATE, "").when(date.isAfter(now.today()) || date.isBefore(oldest));
    }
  }
}
