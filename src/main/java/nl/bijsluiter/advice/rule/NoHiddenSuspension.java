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

/// No free text advises to stop, pause or suspend contact under another measure: such an advice
/// takes the road of a suspension, with its proof. Judged only where the measure is known.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = NoHiddenSuspension.Check.class)
public @interface NoHiddenSuspension {
  String message() default "hidden-suspension";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NoHiddenSuspension, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var measure = advice.measure();
      if (measure == null || measure.type() == null || measure.type().takesContactAway()) {
        return Stream.empty();
      }
      return SpokenWords.findings(advice, Code.HIDDEN_SUSPENSION, now.wording().phrases());
    }
  }
}
