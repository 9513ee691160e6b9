package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Alternative.Outcome;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;
import org.jspecify.annotations.Nullable;

/// An alternative that was not chosen says why: with a standard reason, or in the adviser's own
/// words. Where contact is taken away [UltimumRemedium] asks for own words instead.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = AlternativesWithReason.Check.class)
public @interface AlternativesWithReason {
  String message() default "alternatives";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<AlternativesWithReason, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var alternatives = advice.alternatives();
      if (alternatives == null || takesContactAway(advice)) {
        return Stream.empty();
      }
      return IntStream.range(0, alternatives.size())
          .filter(i -> isWithoutReason(alternatives.get(i), "/alternatives/" + i, now))
          .mapToObj(i -> Finding.of(Code.ALTERNATIVES, "/alternatives/" + i + "/reason"))
          .map(finding -> finding.because("reason"));
    }

    private static boolean takesContactAway(ContactAdvice advice) {
      var measure = advice.measure();
      return measure != null && measure.type() != null && measure.type().takesContactAway();
    }

    private static boolean isWithoutReason(
        @Nullable Alternative alternative, String place, Circumstances now) {
      return alternative != null
          && alternative.outcome() != null
          && alternative.outcome() != Outcome.CHOSEN
          && alternative.reason() == null
          && alternative.standardReason() == null
          && !now.isUnreadable(place + "/standardReason");
    }
  }
}
