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

/// The issuer is one of those that are configured.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = KnownIssuer.Check.class)
public @interface KnownIssuer {
  String message() default "issuer";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<KnownIssuer, String> {
    @Override
    public Stream<Finding> findings(String issuer, Circumstances now) {
      return Finding.of(Code.ISSUER, "").when(!now.issuers().containsKey(issuer));
    }
  }
}
