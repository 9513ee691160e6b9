package nl.bijsluiter.http.problem;

/// A file that was sent to be checked, and is none that can be. Holds nothing of it.
public final class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// The most bytes of a file.
  public static final int MAX_BYTES = 10_000_000;

  /// Why.
  public enum Reason {
    EMPTY(ProblemType.UNREADABLE_BODY, "no-file"),
    NO_PDF(ProblemType.UNREADABLE_BODY, "no-pdf"),
    OTHER_TYPE(ProblemType.UNSUPPORTED_MEDIA_TYPE, "no-pdf"),
    TOO_LARGE(ProblemType.BODY_TOO_LARGE, "file");

    private final ProblemType type;
    private final String variant;

    Reason(ProblemType type, String variant) {
      this.type = type;
      this.variant = variant;
    }

    ProblemType type() {
      return type;
    }

    String variant() {
      return variant;
    }
  }

  private final Reason reason;

  public RefusedFile(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
