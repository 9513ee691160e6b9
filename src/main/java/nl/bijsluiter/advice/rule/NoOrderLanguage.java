package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;

/// No free text reads as an order: an advice obliges nobody to anything (art. 4.1.1(3) Wmo 2015
/// knows an advice, and no measure). What a court or a measure in force says, what is denied, asked
/// or told of others is no order.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = NoOrderLanguage.Check.class)
public @interface NoOrderLanguage {
  String message() default "order-language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NoOrderLanguage, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      return SpokenWords.findings(advice, Code.ORDER_LANGUAGE, now.wording().phrases());
    }
  }
}
