package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;
import org.jspecify.annotations.Nullable;

/// A measure that is one of the three alternatives is that alternative, chosen: what is advised and
/// what was examined say the same.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = MeasureChosen.Check.class)
public @interface MeasureChosen {
  String message() default "measure-chosen";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<MeasureChosen, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var measure = advice.measure();
      if (measure == null || measure.type() == null || advice.alternatives() == null) {
        return Stream.empty();
      }
      return measure.type().alternative().stream()
          .flatMap(type -> notChosen(outcomes(advice.alternatives(), type)));
    }

    private static Stream<Finding> notChosen(Set<Alternative.Outcome> outcomes) {
      return Finding.of(Code.MEASURE_CHOSEN, "/measure/type")
          .when(!outcomes.isEmpty() && !outcomes.contains(Alternative.Outcome.CHOSEN));
    }

    private static Set<Alternative.Outcome> outcomes(
        List<@Nullable Alternative> alternatives, Alternative.Type type) {
      Set<Alternative.Outcome> outcomes = EnumSet.noneOf(Alternative.Outcome.class);
      for (var alternative : alternatives) {
        if (alternative != null && alternative.type() == type && alternative.outcome() != null) {
          outcomes.add(alternative.outcome());
        }
      }
      return outcomes;
    }
  }
}
