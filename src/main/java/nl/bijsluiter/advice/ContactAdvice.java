package nl.bijsluiter.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.rule.AdviceDate;
import nl.bijsluiter.advice.rule.AlternativesExamined;
import nl.bijsluiter.advice.rule.AlternativesWithReason;
import nl.bijsluiter.advice.rule.Disclaimer;
import nl.bijsluiter.advice.rule.EachOnce;
import nl.bijsluiter.advice.rule.Filled;
import nl.bijsluiter.advice.rule.Form;
import nl.bijsluiter.advice.rule.FreeText;
import nl.bijsluiter.advice.rule.IssuableLanguages;
import nl.bijsluiter.advice.rule.KnownIssuer;
import nl.bijsluiter.advice.rule.MeasureChosen;
import nl.bijsluiter.advice.rule.MonitoringWithinTerm;
import nl.bijsluiter.advice.rule.NoAcuteDanger;
import nl.bijsluiter.advice.rule.NoFamilyData;
import nl.bijsluiter.advice.rule.NoHiddenSuspension;
import nl.bijsluiter.advice.rule.NoOrderLanguage;
import nl.bijsluiter.advice.rule.NotHeardWithReason;
import nl.bijsluiter.advice.rule.Required;
import nl.bijsluiter.advice.rule.SinceBeforeDate;
import nl.bijsluiter.advice.rule.Term;
import nl.bijsluiter.advice.rule.Translated;
import nl.bijsluiter.advice.rule.UltimumRemedium;
import nl.bijsluiter.advice.rule.VeiligThuisInvolvement;
import org.jspecify.annotations.Nullable;

/// An advice about contact between a child and a parent (omgangsadvies), for the person advised.
///
/// @param yourReference the reference of the person advised (uw kenmerk)
/// @param concern the signals or concerns that gave rise to the advice
/// @param veiligThuisInvolved said by an issuer of the police, and by no other
/// @param monitoringDate the day on which the organisation looks how things stand
/// @param translations language tag to JSON Pointer of a free text to that text in the language
@MeasureChosen
@UltimumRemedium
@Term
@SinceBeforeDate
@AlternativesExamined
@AlternativesWithReason
@NotHeardWithReason
@VeiligThuisInvolvement
@MonitoringWithinTerm
@Translated
@NoFamilyData
@NoHiddenSuspension
@NoOrderLanguage
public record ContactAdvice(
    @Required @KnownIssuer @Nullable String issuer,
    @Required @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH)
        @Nullable String reference,
    @Required @AdviceDate @Nullable LocalDate date,
    @IssuableLanguages @Nullable List<@Nullable String> languages,
    @Valid @Nullable Recipient recipient,
    @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH) @Nullable String yourReference,
    @Required @Valid @Nullable Signatory signatory,
    @Required @FreeText @Nullable String concern,
    @Required @Valid @Nullable Measure measure,
    @Required @Nullable List<@Nullable Alternative> alternatives,
    @Required @Valid @Nullable Hearing hearing,
    @Nullable Boolean veiligThuisInvolved,
    @Required @Nullable Arrangement arrangement,
    @Required @Nullable Custody custody,
    @Required @EachOnce @Nullable List<@Nullable MeasureInForce> measuresInForce,
    @Required @Nullable LocalDate monitoringDate,
    @Required @Disclaimer @Nullable Boolean noLegalStatusDisclaimer,
    @Required @NoAcuteDanger @Nullable Boolean acuteDanger,
    @Nullable Map<String, @Nullable Map<String, @Nullable String>> translations)
    implements Monitored {
  static final String KIND = "contact-advice";

  @Override
  public String kind() {
    return KIND;
  }
}
