package nl.bijsluiter.advice.rule;

import java.util.Map;
import nl.bijsluiter.advice.Code;

/// The bounds that policy sets, in days.
///
/// @param adviceAgeDays how old the day of an advice may be
/// @param monitoringDays how long after it the monitoring date may be
/// @param termDays how long contact may stay interrupted without a court
public record Limits(int adviceAgeDays, int monitoringDays, int termDays) {
  /// How many characters a free text may have.
  static final int FREE_TEXT = 4000;

  /// How many characters the description of another alternative may have.
  static final int DESCRIPTION = 200;

  /// How many characters a line of an address may have.
  static final int ADDRESS = 80;

  /// How many characters the name or function of a signatory may have.
  static final int SIGNATORY = 200;

  /// How many languages a letter may have beside Dutch.
  static final int LANGUAGES = 3;

  /// The bounds of a rule, by name.
  public Map<String, Integer> of(Code code) {
    return switch (code) {
      case LENGTH ->
          Map.of(
              "freeText", FREE_TEXT,
              "description", DESCRIPTION,
              "address", ADDRESS,
              "signatory", SIGNATORY,
              "languages", LANGUAGES);
      case DATE -> Map.of("adviceAgeDays", adviceAgeDays);
      case TERM -> Map.of("termDays", termDays);
      case MONITORING_DATE -> Map.of("monitoringDays", monitoringDays);
      case REQUIRED,
          TYPE,
          UNKNOWN_FIELD,
          DUPLICATE,
          CHARACTERS,
          FORMAT,
          ISSUER,
          LANGUAGE,
          TRANSLATION,
          DISCLAIMER,
          ALTERNATIVES,
          MEASURE_CHOSEN,
          ULTIMUM_REMEDIUM,
          PROPORTIONALITY,
          HEARING,
          VEILIG_THUIS_INVOLVED,
          ACUTE_DANGER,
          FAMILY_DATA,
          HIDDEN_SUSPENSION,
          ORDER_LANGUAGE ->
          Map.of();
    };
  }
}
