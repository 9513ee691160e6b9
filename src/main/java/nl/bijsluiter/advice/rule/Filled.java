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

/// What is there is more than blanks.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = Filled.Check.class)
public @interface Filled {
  String message() default "required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<Filled, String> {
    @Override
    public Stream<Finding> findings(String text, Circumstances now) {
      return Finding.of(Code.REQUIRED, "").because("blank").when(new SentText(text).isBlank());
    }
  }
}
