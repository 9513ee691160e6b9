package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Finding;

/// A name, a street, a city, a function: one line, not blank, not too long, and every character
/// drawable.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NameLine.Check.class)
public @interface NameLine {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// How many code points it may have.
  int max();

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NameLine, String> {
    private int max;

    @Override
    public void initialize(NameLine constraint) {
      max = constraint.max();
    }

    @Override
    public Stream<Finding> findings(String text, Circumstances now) {
      return new TextCheck(max, Printable.inLine(now.drawable())).findings(text);
    }
  }
}
