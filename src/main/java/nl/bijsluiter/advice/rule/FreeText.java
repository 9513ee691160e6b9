package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Finding;

/// A free text in Dutch: not blank, not too long, and every character drawable; a line feed is the
/// only control character.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = FreeText.Check.class)
public @interface FreeText {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// How many code points it may have.
  int max() default Limits.FREE_TEXT;

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<FreeText, String> {
    private int max;

    @Override
    public void initialize(FreeText constraint) {
      max = constraint.max();
    }

    @Override
    public Stream<Finding> findings(String text, Circumstances now) {
      return new TextCheck(max, Printable.inParagraphs(now.drawable())).findings(text);
    }
  }
}
