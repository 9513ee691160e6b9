package nl.bijsluiter.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import nl.bijsluiter.advice.rule.AdviceDate;
import nl.bijsluiter.advice.rule.Disclaimer;
import nl.bijsluiter.advice.rule.EachOnce;
import nl.bijsluiter.advice.rule.Filled;
import nl.bijsluiter.advice.rule.Form;
import nl.bijsluiter.advice.rule.IssuableLanguages;
import nl.bijsluiter.advice.rule.KnownIssuer;
import nl.bijsluiter.advice.rule.MonitoringWithinTerm;
import nl.bijsluiter.advice.rule.NoAcuteDanger;
import nl.bijsluiter.advice.rule.NoFamilyData;
import nl.bijsluiter.advice.rule.Required;
import nl.bijsluiter.advice.rule.SinceBeforeDate;
import org.jspecify.annotations.Nullable;

/// To a parent who stopped contact on their own (eigenmachtig gestopt): that the organisation does
/// not intervene is no approval.
///
/// @param stoppedSince since when there is no contact
@SinceBeforeDate
@MonitoringWithinTerm
@NoFamilyData
public record NoTacitApproval(
    @Required @KnownIssuer @Nullable String issuer,
    @Required @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH)
        @Nullable String reference,
    @Required @AdviceDate @Nullable LocalDate date,
    @IssuableLanguages @Nullable List<@Nullable String> languages,
    @Valid @Nullable Recipient recipient,
    @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH) @Nullable String yourReference,
    @Required @Valid @Nullable Signatory signatory,
    @Required @Nullable LocalDate stoppedSince,
    @Required @Nullable Arrangement arrangement,
    @Required @Nullable Custody custody,
    @Required @EachOnce @Nullable List<@Nullable MeasureInForce> measuresInForce,
    @Required @Nullable LocalDate monitoringDate,
    @Required @Disclaimer @Nullable Boolean noLegalStatusDisclaimer,
    @Required @NoAcuteDanger @Nullable Boolean acuteDanger)
    implements Monitored {
  static final String KIND = "no-tacit-approval";

  @Override
  public String kind() {
    return KIND;
  }
}
