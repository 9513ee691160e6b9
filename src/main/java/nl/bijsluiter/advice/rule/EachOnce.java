package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// Nothing stands twice in the list.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = EachOnce.Check.class)
public @interface EachOnce {
  String message() default "duplicate";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<EachOnce, List<?>> {
    @Override
    public Stream<Finding> findings(List<?> list, Circumstances now) {
      Set<Object> seen = new HashSet<>();
      return IntStream.range(0, list.size())
          .filter(i -> list.get(i) != null && !seen.add(list.get(i)))
          .mapToObj(i -> Finding.of(Code.DUPLICATE, "/" + i));
    }
  }
}
