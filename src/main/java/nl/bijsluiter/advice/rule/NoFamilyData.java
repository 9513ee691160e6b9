package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Passage;
import nl.bijsluiter.advice.WrittenText;
import nl.bijsluiter.advice.WrittenTexts;
import org.jspecify.annotations.Nullable;

/// No text tells who a child or the other parent is: at an advice there is no authority to record
/// family data. Refused: a citizen service number (BSN) in every text, name and reference, and in
/// free texts, translations and the address every e-mail address and every telephone number but
/// those of public help lines and the issuer's own.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = NoFamilyData.Check.class)
public @interface NoFamilyData {
  String message() default "family-data";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<NoFamilyData, Advice> {
    @Override
    public Stream<Finding> findings(Advice advice, Circumstances now) {
      return WrittenTexts.of(advice).stream()
          .flatMap(text -> in(text, advice.issuer(), now).map(f -> f.below(text.location())));
    }

    private static Stream<Finding> in(
        WrittenText text, @Nullable String issuer, Circumstances now) {
      var numbers = CitizenServiceNumbers.in(text.text());
      var finding = Finding.of(Code.FAMILY_DATA, "");
      return Stream.concat(
          numbers.stream().map(finding.because("bsn")::about),
          contactDetails(text, issuer, now)
              .filter(passage -> numbers.stream().noneMatch(passage::overlaps))
              .map(finding.because("contact-details")::about));
    }

    /// Judged only where the issuer is known, since its own number may stand in a text.
    private static Stream<Passage> contactDetails(
        WrittenText text, @Nullable String issuer, Circumstances now) {
      return switch (text.use()) {
        case SIGNATORY, REFERENCE -> Stream.empty();
        case FREE, ADDRESS ->
            issuer == null || !now.issuers().containsKey(issuer)
                ? Stream.empty()
                : now.wording().contactDetails().in(text.text(), issuer).stream();
      };
    }
  }
}
