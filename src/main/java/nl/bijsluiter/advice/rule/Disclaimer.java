package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// The caller states that the advice is no decision about authority or contact and has no legal
/// force: it rests on art. 4.1.1(3) Wmo 2015, which gives a task to advise and no power to decide.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = Disclaimer.Check.class)
public @interface Disclaimer {
  String message() default "disclaimer";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<Disclaimer, Boolean> {
    @Override
    public Stream<Finding> findings(Boolean stated, Circumstances now) {
      return Finding.of(Code.DISCLAIMER, "").when(!stated);
    }
  }
}
