package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Monitored;
import nl.bijsluiter.advice.NoTacitApproval;
import org.jspecify.annotations.Nullable;

/// The day since when contact is interrupted, or was stopped, is not after the day of the advice.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SinceBeforeDate.Check.class)
public @interface SinceBeforeDate {
  String message() default "date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<SinceBeforeDate, Monitored> {
    @Override
    public Stream<Finding> findings(Monitored advice, Circumstances now) {
      return switch (advice) {
        case ContactAdvice contact ->
            contact.measure() == null
                ? Stream.empty()
                : later(contact, contact.measure().interruptedSince(), "/measure/interruptedSince");
        case NoTacitApproval notice -> later(notice, notice.stoppedSince(), "/stoppedSince");
      };
    }

    private static Stream<Finding> later(
        Monitored advice, @Nullable LocalDate since, String place) {
      return Finding.of(Code.DATE, place)
          .because("since")
          .when(since != null && advice.date() != null && since.isAfter(advice.date()));
    }
  }
}
