package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Measure;

/// A restriction or suspension says why it is necessary and proportionate (art. 8 ECHR), and what
/// contact stays possible meanwhile and how it is taken up again: the duty to work towards
/// restoring contact.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Proportionality.Check.class)
public @interface Proportionality {
  String message() default "proportionality";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<Proportionality, Measure> {
    @Override
    public Stream<Finding> findings(Measure measure, Circumstances now) {
      if (measure.type() == null || !measure.type().takesContactAway()) {
        return Stream.empty();
      }
      return Stream.concat(
          Finding.of(Code.PROPORTIONALITY, "/necessity")
              .because("necessity")
              .when(measure.necessity() == null),
          Finding.of(Code.PROPORTIONALITY, "/contactMeanwhile")
              .because("contact-meanwhile")
              .when(measure.contactMeanwhile() == null));
    }
  }
}
