package nl.bijsluiter.wrong.advice.rule;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;

/// A rule of which nobody made an example, and which stands on nothing.
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface WithoutExample {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
