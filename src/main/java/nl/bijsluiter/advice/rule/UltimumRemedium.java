package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Alternative.Outcome;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;
import org.jspecify.annotations.Nullable;

/// Contact is taken away only as an ultimum remedium: no alternative was chosen, each has a reason
/// in the adviser's own words, and at least one of the three was truly examined (not feasible, not
/// effective or refused). Art. 8 ECHR asks for the least intrusive means; only a court may deny
/// contact (art. 1:377a(3) BW).
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = UltimumRemedium.Check.class)
public @interface UltimumRemedium {
  String message() default "ultimum-remedium";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<UltimumRemedium, ContactAdvice> {
    private static final String MEASURE = "/measure/type";

    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var measure = advice.measure();
      if (measure == null || measure.type() == null || advice.alternatives() == null) {
        return Stream.empty();
      }
      return measure.type().takesContactAway() ? of(advice.alternatives()) : Stream.empty();
    }

    private static Stream<Finding> of(List<@Nullable Alternative> alternatives) {
      return Stream.concat(
          ofMeasure(alternatives),
          IntStream.range(0, alternatives.size())
              .filter(i -> isWithoutOwnWords(alternatives.get(i)))
              .mapToObj(i -> "/alternatives/" + i + "/reason")
              .map(place -> Finding.of(Code.ULTIMUM_REMEDIUM, place).because("reason")));
    }

    private static Stream<Finding> ofMeasure(List<@Nullable Alternative> alternatives) {
      var finding = Finding.of(Code.ULTIMUM_REMEDIUM, MEASURE);
      var isChosen =
          alternatives.stream().anyMatch(a -> a != null && a.outcome() == Outcome.CHOSEN);
      return isChosen
          ? Stream.of(finding.because("chosen"))
          : finding.because("nothing-examined").when(isNothingExamined(alternatives));
    }

    /// Judged only where the outcome of each of the three is known.
    private static boolean isNothingExamined(List<@Nullable Alternative> alternatives) {
      Map<Alternative.Type, Outcome> outcomes = new EnumMap<>(Alternative.Type.class);
      for (var alternative : alternatives) {
        if (alternative != null && alternative.type() != null && alternative.outcome() != null) {
          outcomes.merge(alternative.type(), alternative.outcome(), Check::examinedFirst);
        }
      }
      return outcomes.keySet().containsAll(Alternative.Type.ALWAYS)
          && Alternative.Type.ALWAYS.stream()
              .map(outcomes::get)
              .noneMatch(Outcome::isExaminedInVain);
    }

    private static Outcome examinedFirst(Outcome one, Outcome other) {
      return one.isExaminedInVain() ? one : other;
    }

    private static boolean isWithoutOwnWords(@Nullable Alternative alternative) {
      return alternative != null
          && alternative.outcome() != null
          && alternative.outcome() != Outcome.CHOSEN
          && alternative.reason() == null;
    }
  }
}
