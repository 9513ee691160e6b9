package nl.bijsluiter.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import nl.bijsluiter.advice.rule.AdviceDate;
import nl.bijsluiter.advice.rule.Filled;
import nl.bijsluiter.advice.rule.Form;
import nl.bijsluiter.advice.rule.IssuableLanguages;
import nl.bijsluiter.advice.rule.KnownIssuer;
import nl.bijsluiter.advice.rule.NoFamilyData;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// To a school, child care or youth care: an advice gives no ground to refuse to hand over a child
/// (mededeling aan derden).
///
/// @param recipient the organisation told
@NoFamilyData
public record ThirdPartyNotice(
    @Required @KnownIssuer @Nullable String issuer,
    @Required @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH)
        @Nullable String reference,
    @Required @AdviceDate @Nullable LocalDate date,
    @IssuableLanguages @Nullable List<@Nullable String> languages,
    @Required @Valid @Nullable Recipient recipient,
    @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH) @Nullable String yourReference,
    @Required @Nullable Audience audience,
    @Required @Valid @Nullable Signatory signatory)
    implements Advice {
  static final String KIND = "third-party-notice";

  @Override
  public String kind() {
    return KIND;
  }
}
