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
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Monitored;

/// The organisation looks how things stand on a day after the advice, not in the past, and within
/// the term that policy sets.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = MonitoringWithinTerm.Check.class)
public @interface MonitoringWithinTerm {
  String message() default "monitoring-date";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<MonitoringWithinTerm, Monitored> {
    @Override
    public Stream<Finding> findings(Monitored advice, Circumstances now) {
      var day = advice.monitoringDate();
      if (day == null) {
        return Stream.empty();
      }
      return Finding.of(Code.MONITORING_DATE, "/monitoringDate")
          .when(
              day.isBefore(now.today())
                  || (advice.date() != null && !isWithin(day, advice.date(), now)));
    }

    private static boolean isWithin(LocalDate day, LocalDate date, Circumstances now) {
      return day.isAfter(date) && !day.isAfter(date.plusDays(now.limits().monitoringDays()));
    }
  }
}
