package nl.bijsluiter.advice;

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

/// The leaflet alone (bijsluiter), for an oral advice at the desk.
@NoFamilyData
public record Leaflet(
    @Required @KnownIssuer @Nullable String issuer,
    @Filled @Pattern(regexp = Form.REFERENCE, message = Form.BREACH) @Nullable String reference,
    @Required @AdviceDate @Nullable LocalDate date,
    @IssuableLanguages @Nullable List<@Nullable String> languages)
    implements Advice {
  static final String KIND = "leaflet";

  @Override
  public String kind() {
    return KIND;
  }
}
