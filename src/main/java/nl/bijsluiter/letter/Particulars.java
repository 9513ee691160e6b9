package nl.bijsluiter.letter;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Custody;
import nl.bijsluiter.advice.Leaflet;
import nl.bijsluiter.advice.Measure;
import nl.bijsluiter.advice.NoTacitApproval;
import nl.bijsluiter.advice.ThirdPartyNotice;
import org.jspecify.annotations.Nullable;

/// What the texts need to know of an advice, whatever its kind. A new kind says it here, and has a
/// template of its name.
///
/// @param custody unknown where it is not asked
/// @param dates by the name of the placeholder that each fills; those that the advice has
/// @param translations of its free texts: language tag to JSON Pointer to text
record Particulars(
    Custody custody,
    Map<String, LocalDate> dates,
    Map<String, @Nullable Map<String, @Nullable String>> translations) {
  static final String MONITORING_DATE = "monitoringDate";

  static Particulars of(Advice advice) {
    return switch (advice) {
      case ContactAdvice contact ->
          new Particulars(
              requireNonNull(contact.custody()),
              dates(contact, requireNonNull(contact.measure())),
              requireNonNullElse(contact.translations(), Map.of()));
      case NoTacitApproval notice ->
          new Particulars(requireNonNull(notice.custody()), dates(notice), Map.of());
      case ThirdPartyNotice _, Leaflet _ -> new Particulars(Custody.UNKNOWN, Map.of(), Map.of());
    };
  }

  /// The text at `pointer` in `language`, where its sender translated it.
  Optional<String> translation(String language, String pointer) {
    return Optional.ofNullable(translations.get(language)).map(texts -> texts.get(pointer));
  }

  private static Map<String, LocalDate> dates(ContactAdvice advice, Measure measure) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put(MONITORING_DATE, requireNonNull(advice.monitoringDate()));
    if (measure.until() != null) {
      dates.put("until", measure.until());
    }
    if (measure.interruptedSince() != null) {
      dates.put("interruptedSince", measure.interruptedSince());
    }
    return dates;
  }

  private static Map<String, LocalDate> dates(NoTacitApproval notice) {
    return Map.of(
        MONITORING_DATE,
        requireNonNull(notice.monitoringDate()),
        "stoppedSince",
        requireNonNull(notice.stoppedSince()));
  }
}
