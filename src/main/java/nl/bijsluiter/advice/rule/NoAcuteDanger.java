package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// In acute danger a letter is no help, and an advice no instrument: the emergency number, an
/// emergency out-of-home placement, an interim supervision order and a temporary home ban are.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NoAcuteDanger.Check.class)
public @interface NoAcuteDanger {
  String message() default "acute-danger";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NoAcuteDanger, Boolean> {
    @Override
    public Stream<Finding> findings(Boolean danger, Circumstances now) {
      return Finding.of(Code.ACUTE_DANGER, "").when(danger);
    }
  }
}
