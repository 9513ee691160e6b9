package nl.bijsluiter.advice;

import java.util.List;
import java.util.Locale;

/// Every code that a finding can have: public and stable, never renamed. Findings at one place come
/// in the order in which they stand here.
public enum Code {
  REQUIRED,
  TYPE,
  UNKNOWN_FIELD,
  DUPLICATE,
  LENGTH("every free text, name and function", "/languages"),
  CHARACTERS("every free text, name and function"),
  FORMAT("/reference", "/yourReference", "/recipient/postalCode"),
  ISSUER("/issuer"),
  LANGUAGE("/languages"),
  TRANSLATION("/translations"),
  DATE("/date", "/stoppedSince", "/measure/interruptedSince"),
  DISCLAIMER("/noLegalStatusDisclaimer"),
  ALTERNATIVES("/alternatives"),
  MEASURE_CHOSEN("/measure/type"),
  ULTIMUM_REMEDIUM("/measure/type", "/alternatives"),
  TERM("/measure/until"),
  PROPORTIONALITY("/measure/necessity", "/measure/contactMeanwhile"),
  HEARING("/hearing/reason"),
  VEILIG_THUIS_INVOLVED("/veiligThuisInvolved"),
  MONITORING_DATE("/monitoringDate"),
  ACUTE_DANGER("/acuteDanger"),
  FAMILY_DATA("every text, name and reference"),
  HIDDEN_SUSPENSION("every free text"),
  ORDER_LANGUAGE("every free text");

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable one
  private final List<String> fields;

  Code(String... fields) {
    this.fields = List.of(fields);
  }

  /// As the API writes it: lower case, hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fields it is asked of, as JSON Pointers; none where it is asked of every field.
  public List<String> fields() {
    return fields;
  }

  /// Whether this is a rule about advices, and not about JSON.
  public boolean isRule() {
    return !fields.isEmpty();
  }

  /// The code that is written so.
  public static Code labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
