package nl.bijsluiter.http.verifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.language.Texts;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.verification.Verdict;
import nl.bijsluiter.verification.Verdict.Told;

/// What a file is, told to whoever sent it. Where the verdict is not `GENUINE`, nothing is known of
/// the letter.
///
/// @param reason the verdict in a sentence, in the language of the caller
/// @param languages of its parts, in order
public record Verification(
    Label verdict,
    String reason,
    Optional<String> level,
    Optional<Instant> sealedAt,
    Optional<String> issuer,
    Optional<String> kind,
    Optional<List<String>> languages) {
  /// The closed list of verdicts.
  public enum Label {
    UNSEALED,
    NOT_OURS,
    ALTERED,
    GENUINE;

    static Label of(Verdict verdict) {
      return switch (verdict) {
        case Verdict.Unsealed _ -> UNSEALED;
        case Verdict.NotOurs _ -> NOT_OURS;
        case Verdict.Altered _ -> ALTERED;
        case Verdict.Genuine _ -> GENUINE;
      };
    }
  }

  static Verification of(Verdict verdict, Texts texts) {
    Optional<Told> told =
        verdict instanceof Verdict.Genuine(Told genuine, boolean _)
            ? Optional.of(genuine)
            : Optional.empty();
    Optional<Letter> letter = told.map(Told::letter);
    return new Verification(
        Label.of(verdict),
        texts.get("verification." + reason(verdict)),
        told.map(genuine -> genuine.level().label()),
        told.map(Told::sealedAt),
        letter.map(Letter::issuer),
        letter.map(Letter::kind),
        letter.map(Letter::languages));
  }

  /// The key of the sentence that fits.
  static String reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Unsealed _ -> "unsealed";
      case Verdict.NotOurs _ -> "not-ours";
      case Verdict.Altered(var flaw) -> "altered." + flaw.label();
      case Verdict.Genuine(_, boolean trial) -> trial ? "genuine.trial" : "genuine";
    };
  }
}
