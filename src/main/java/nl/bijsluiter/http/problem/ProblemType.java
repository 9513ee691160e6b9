package nl.bijsluiter.http.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Every type of problem: public and stable. `/problems/<label>` explains it.
public enum ProblemType {
  INVALID_ADVICE(400),
  UNREADABLE_BODY(400),
  BAD_REQUEST(400),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  BODY_TOO_LARGE(413),
  LETTER_TOO_LONG(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  FAILURE(500),
  OVERLOADED(503),
  TIMESTAMP_UNAVAILABLE(503),
  SEAL_KEY_UNUSABLE(503),
  SEAL_CERTIFICATE_EXPIRED(503),
  SEAL_CERTIFICATE_REVOKED(503),
  SEAL_CERTIFICATE_STATUS_UNKNOWN(503);

  private static final long MOMENT = 5;

  /// A service that we call is away.
  private static final long OTHERS = 60;

  /// What does not pass by itself: somebody has to mend it.
  private static final long MENDING = 300;

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /// The status of the answer.
  public int status() {
    return status;
  }

  /// After how many seconds it makes sense to try again; none where it makes none.
  OptionalLong retryAfter() {
    return switch (this) {
      case OVERLOADED -> OptionalLong.of(MOMENT);
      case TIMESTAMP_UNAVAILABLE, SEAL_CERTIFICATE_STATUS_UNKNOWN -> OptionalLong.of(OTHERS);
      case SEAL_KEY_UNUSABLE, SEAL_CERTIFICATE_EXPIRED, SEAL_CERTIFICATE_REVOKED ->
          OptionalLong.of(MENDING);
      case INVALID_ADVICE,
          UNREADABLE_BODY,
          BAD_REQUEST,
          NOT_FOUND,
          METHOD_NOT_ALLOWED,
          NOT_ACCEPTABLE,
          BODY_TOO_LARGE,
          LETTER_TOO_LONG,
          UNSUPPORTED_MEDIA_TYPE,
          FAILURE ->
          OptionalLong.empty();
    };
  }

  /// The last part of its path.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Where it is explained.
  public String path() {
    return "/problems/" + label();
  }

  /// The type that is written so.
  public static Optional<ProblemType> labelled(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }

  /// What a status means that nobody explained.
  static ProblemType of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> OVERLOADED;
      default -> status < 500 ? BAD_REQUEST : FAILURE;
    };
  }
}
