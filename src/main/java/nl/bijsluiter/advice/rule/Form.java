package nl.bijsluiter.advice.rule;

/// The forms of what is written by agreement.
public final class Form {
  /// A reference of the issuer or of the person advised: 1 to 40 characters.
  public static final String REFERENCE = "[A-Za-z0-9 ./_-]{1,40}";

  /// A Dutch postal code, with one blank.
  public static final String POSTAL_CODE = "[1-9][0-9]{3} [A-Z]{2}";

  /// The code of what is written otherwise.
  public static final String BREACH = "format";

  private Form() {}
}
