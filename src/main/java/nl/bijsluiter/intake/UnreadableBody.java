package nl.bijsluiter.intake;

/// The body is no single JSON document in UTF-8, or is nested too deep: there is nothing in it to
/// point at. Holds nothing of the body.
public final class UnreadableBody extends RuntimeException {
  /// Why.
  public enum Reason {
    EMPTY,
    NOT_UTF_8,
    BYTE_ORDER_MARK,
    NO_JSON,
    TWO_DOCUMENTS,
    TOO_DEEP
  }

  private final Reason reason;

  UnreadableBody(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }
}
