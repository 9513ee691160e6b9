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

/// The police say whether Veilig Thuis is involved yet, since they may advise before it is; Veilig
/// Thuis itself has nothing to say there.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = VeiligThuisInvolvement.Check.class)
public @interface VeiligThuisInvolvement {
  String message() default "veilig-thuis-involved";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<VeiligThuisInvolvement, ContactAdvice> {
    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var issuer = advice.issuer() == null ? null : now.issuers().get(advice.issuer());
      if (issuer == null) {
        return Stream.empty();
      }
      var isSaid = advice.veiligThuisInvolved() != null;
      var finding = Finding.of(Code.VEILIG_THUIS_INVOLVED, "/veiligThuisInvolved");
      return switch (issuer) {
        case POLICE -> finding.because("missing").when(!isSaid);
        case VEILIG_THUIS -> finding.because("out-of-place").when(isSaid);
      };
    }
  }
}
