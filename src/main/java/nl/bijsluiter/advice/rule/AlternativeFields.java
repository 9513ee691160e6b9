package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// Another alternative than the three says what it is; the three are known.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = AlternativeFields.Check.class)
public @interface AlternativeFields {
  String message() default "required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<AlternativeFields, Alternative> {
    private static final String PLACE = "/description";

    @Override
    public Stream<Finding> findings(Alternative alternative, Circumstances now) {
      var isDescribed = alternative.description() != null;
      return alternative.type() == null
          ? Stream.empty()
          : switch (alternative.type()) {
            case OTHER -> Finding.of(Code.REQUIRED, PLACE).when(!isDescribed);
            case VOLUNTARY_SUPERVISED_CONTACT, SAFETY_AGREEMENTS, TEMPORARY_SUPERVISION ->
                Finding.of(Code.UNKNOWN_FIELD, PLACE).because("alternative").when(isDescribed);
          };
    }
  }
}
