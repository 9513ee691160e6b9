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
import org.jspecify.annotations.Nullable;

/// A restriction or suspension says until when, and whether contact is interrupted already and
/// since when; another measure says nothing of the kind.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = MeasureFields.Check.class)
public @interface MeasureFields {
  String message() default "required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<MeasureFields, Measure> {
    @Override
    public Stream<Finding> findings(Measure measure, Circumstances now) {
      if (measure.type() == null) {
        return Stream.empty();
      }
      return measure.type().takesContactAway()
          ? Stream.of(
                  required("/until", measure.until()),
                  required("/interrupted", measure.interrupted()),
                  since(measure))
              .flatMap(found -> found)
          : Stream.of(
                  excluded("/until", measure.until()),
                  excluded("/interrupted", measure.interrupted()),
                  excluded("/interruptedSince", measure.interruptedSince()),
                  excluded("/necessity", measure.necessity()),
                  excluded("/contactMeanwhile", measure.contactMeanwhile()))
              .flatMap(found -> found);
    }

    private static Stream<Finding> since(Measure measure) {
      if (measure.interrupted() == null) {
        return Stream.empty();
      }
      return measure.interrupted()
          ? required("/interruptedSince", measure.interruptedSince())
          : excluded("/interruptedSince", measure.interruptedSince());
    }

    private static Stream<Finding> required(String place, @Nullable Object value) {
      return Finding.of(Code.REQUIRED, place).when(value == null);
    }

    private static Stream<Finding> excluded(String place, @Nullable Object value) {
      return Finding.of(Code.UNKNOWN_FIELD, place).because("measure").when(value != null);
    }
  }
}
