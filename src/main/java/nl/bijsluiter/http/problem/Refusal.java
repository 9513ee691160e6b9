package nl.bijsluiter.http.problem;

import java.util.Locale;
import java.util.Map;
import nl.bijsluiter.intake.UnreadableBody;
import nl.bijsluiter.seal.SealUnavailable;

/// Why a call is refused.
///
/// @param variant which of the type's details fits; empty where it has one only
/// @param values what the detail names, by placeholder
record Refusal(ProblemType type, String variant, Map<String, String> values) {
  static Refusal of(ProblemType type) {
    return new Refusal(type, "", Map.of());
  }

  static Refusal unreadable(UnreadableBody.Reason reason) {
    var variant = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Refusal(ProblemType.UNREADABLE_BODY, variant, Map.of());
  }

  static Refusal of(RefusedFile.Reason reason) {
    return new Refusal(reason.type(), reason.variant(), Map.of());
  }

  /// The body is coded as no body may be.
  static Refusal encoded() {
    return new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "encoding", Map.of());
  }

  static Refusal unsealed(SealUnavailable.Cause cause) {
    return of(
        switch (cause) {
          case SEAL_KEY_UNUSABLE -> ProblemType.SEAL_KEY_UNUSABLE;
          case SEAL_CERTIFICATE_EXPIRED -> ProblemType.SEAL_CERTIFICATE_EXPIRED;
          case TIMESTAMP_UNAVAILABLE -> ProblemType.TIMESTAMP_UNAVAILABLE;
          case SEAL_CERTIFICATE_REVOKED -> ProblemType.SEAL_CERTIFICATE_REVOKED;
          case SEAL_CERTIFICATE_STATUS_UNKNOWN -> ProblemType.SEAL_CERTIFICATE_STATUS_UNKNOWN;
        });
  }

  /// A failure of ours, which can be found in the log by its reference.
  static Refusal failure(String reference) {
    return new Refusal(ProblemType.FAILURE, "", Map.of("reference", reference));
  }

  static Refusal methodNotAllowed(String allowed) {
    return new Refusal(ProblemType.METHOD_NOT_ALLOWED, "", Map.of("methods", allowed));
  }

  /// The key of its detail.
  String detailKey() {
    var key = "problem." + type.label() + ".detail";
    return variant.isEmpty() ? key : key + "." + variant;
  }
}
