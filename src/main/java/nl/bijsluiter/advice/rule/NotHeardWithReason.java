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

/// Where the other parent was not heard the advice says why: whoever is spoken about is heard (art.
/// 9(2) CRC), or the letter tells that it did not happen.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = NotHeardWithReason.Check.class)
public @interface NotHeardWithReason {
  String message() default "hearing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NotHeardWithReason, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var hearing = advice.hearing();
      if (hearing == null || hearing.otherParentHeard() == null || hearing.otherParentHeard()) {
        return Stream.empty();
      }
      return Finding.of(Code.HEARING, "/hearing/reason")
          .when(
              hearing.reason() == null
                  && hearing.standardReason() == null
                  && !now.isUnreadable("/hearing/standardReason"));
    }
  }
}
