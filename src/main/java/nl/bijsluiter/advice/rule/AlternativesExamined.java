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

/// Each of the three less intrusive alternatives is recorded with its outcome, and none of them
/// twice.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = AlternativesExamined.Check.class)
public @interface AlternativesExamined {
  String message() default "alternatives";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<AlternativesExamined, ContactAdvice> {
    private static final String PLACE = "/alternatives";

    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var alternatives = advice.alternatives();
      return alternatives == null
          ? Stream.empty()
          : Stream.concat(missing(alternatives, now), twice(alternatives));
    }

    private static Stream<Finding> missing(
        List<@Nullable Alternative> alternatives, Circumstances now) {
      Set<Alternative.Type> missing = EnumSet.copyOf(Alternative.Type.ALWAYS);
      for (var i = 0; i < alternatives.size(); i++) {
        var alternative = alternatives.get(i);
        if (isUntold(alternative, PLACE + "/" + i, now)) {
          return Stream.empty();
        }
        if (alternative != null && alternative.type() != null) {
          missing.remove(alternative.type());
        }
      }
      return Finding.of(Code.ALTERNATIVES, PLACE).because("missing").when(!missing.isEmpty());
    }

    /// Whether it may be any of the three: its type did not come. One of a wrong type does not
    /// count.
    private static boolean isUntold(
        @Nullable Alternative alternative, String place, Circumstances now) {
      return alternative == null
          ? !now.isUnreadable(place)
          : alternative.type() == null && !now.isUnreadable(place + "/type");
    }

    private static Stream<Finding> twice(List<@Nullable Alternative> alternatives) {
      Set<Alternative.Type> seen = EnumSet.noneOf(Alternative.Type.class);
      Stream.Builder<Finding> twice = Stream.builder();
      for (var i = 0; i < alternatives.size(); i++) {
        var type = alternatives.get(i) == null ? null : alternatives.get(i).type();
        if (type != null && type != Alternative.Type.OTHER && !seen.add(type)) {
          twice.add(Finding.of(Code.DUPLICATE, PLACE + "/" + i));
        }
      }
      return twice.build();
    }
  }
}
