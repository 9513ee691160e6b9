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
import nl.bijsluiter.advice.Measure;
import org.jspecify.annotations.Nullable;

/// A restriction or suspension ends, and not later than policy allows, counted from the day on
/// which contact was interrupted: so a second and a third advice cannot add up to a long
/// interruption without a court.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Term.Check.class)
public @interface Term {
  String message() default "term";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<Term, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var measure = advice.measure();
      if (measure == null || measure.until() == null || isAboutAlternative(measure)) {
        return Stream.empty();
      }
      return Finding.of(Code.TERM, "/measure/until")
          .when(isBroken(measure.until(), measure, advice.date(), now));
    }

    private static boolean isAboutAlternative(Measure measure) {
      return measure.type() != null && !measure.type().takesContactAway();
    }

    private static boolean isBroken(
        LocalDate until, Measure measure, @Nullable LocalDate date, Circumstances now) {
      var start = start(measure, date);
      return until.isBefore(now.today())
          || (date != null && !until.isAfter(date))
          || (start != null && until.isAfter(start.plusDays(now.limits().termDays())));
    }

    /// The day from which the term counts: none where a fact is missing, or after the advice.
    private static @Nullable LocalDate start(Measure measure, @Nullable LocalDate date) {
      if (measure.interrupted() == null || date == null) {
        return null;
      }
      if (!measure.interrupted()) {
        return date;
      }
      var since = measure.interruptedSince();
      return since != null && since.isAfter(date) ? null : since;
    }
  }
}
