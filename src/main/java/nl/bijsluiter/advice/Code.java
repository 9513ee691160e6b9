package nl.bijsluiter.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Every code that a finding can have: public and stable, never renamed. Findings at one place come
/// in the order in which they stand here.
public enum Code {
  REQUIRED,
  TYPE,
  UNKNOWN_FIELD,
  DUPLICATE,
  LENGTH("/languages", Places.ADDRESS, Places.SIGNATORY, Places.FREE_TEXTS),
  CHARACTERS(Places.ADDRESS, Places.SIGNATORY, Places.FREE_TEXTS),
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
  FAMILY_DATA("/reference", "/yourReference", Places.ADDRESS, Places.SIGNATORY, Places.FREE_TEXTS),
  HIDDEN_SUSPENSION(Places.FREE_TEXTS),
  ORDER_LANGUAGE(Places.FREE_TEXTS);

  /// Fields that several rules are asked of, with a blank between.
  private static final class Places {
    static final String ADDRESS = "/recipient/name /recipient/street /recipient/city";
    static final String SIGNATORY = "/signatory/name /signatory/function";
    static final String FREE_TEXTS =
        "/concern /measure/explanation /measure/necessity /measure/contactMeanwhile"
            + " /alternatives/*/reason /alternatives/*/description /hearing/reason"
            + " /translations/*/*";

    private Places() {}
  }

  @SuppressWarnings("ImmutableEnumChecker") // toList gives an immutable one
  private final List<String> fields;

  Code(String... fields) {
    this.fields = Arrays.stream(fields).flatMap(group -> Arrays.stream(group.split(" "))).toList();
  }

  /// As the API writes it: lower case, hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The fields it is asked of, as JSON Pointers with `*` for each element or key; none where it is
  /// asked of every field.
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
