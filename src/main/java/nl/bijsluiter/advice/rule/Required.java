package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/// The field is there; `null` counts as absent. A name of its own, since Error Prone refuses
/// `@NotNull @Nullable` and both are true of an advice as received.
@NotNull
@ReportAsSingleViolation
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Required {
  String message() default "required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
