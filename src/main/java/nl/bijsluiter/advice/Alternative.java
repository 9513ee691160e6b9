package nl.bijsluiter.advice;

import java.util.Set;
import nl.bijsluiter.advice.rule.AlternativeFields;
import nl.bijsluiter.advice.rule.FreeText;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// Something less intrusive than interrupting contact, and what came of examining it.
///
/// @param standardReason why it was not chosen, of the closed list
/// @param reason the same in the adviser's own words
/// @param description what an alternative of type `OTHER` is
@AlternativeFields
public record Alternative(
    @Required @Nullable Type type,
    @Required @Nullable Outcome outcome,
    @Nullable StandardReason standardReason,
    @FreeText @Nullable String reason,
    @FreeText(max = 200) @Nullable String description) {
  /// What was examined.
  public enum Type {
    /// Vrijwillig begeleide omgang.
    VOLUNTARY_SUPERVISED_CONTACT,
    /// Veiligheidsafspraken.
    SAFETY_AGREEMENTS,
    /// Tijdelijk toezicht.
    TEMPORARY_SUPERVISION,
    OTHER;

    /// Those that every advice records.
    public static final Set<Type> ALWAYS =
        Set.of(VOLUNTARY_SUPERVISED_CONTACT, SAFETY_AGREEMENTS, TEMPORARY_SUPERVISION);
  }

  /// What came of it.
  public enum Outcome {
    CHOSEN,
    NOT_FEASIBLE,
    NOT_EFFECTIVE,
    REFUSED,
    /// At an advice the organisation has no means to try it: nothing was examined.
    NOT_POSSIBLE_AT_ADVICE;

    /// Whether it was truly examined, and not chosen.
    public boolean isExaminedInVain() {
      return switch (this) {
        case NOT_FEASIBLE, NOT_EFFECTIVE, REFUSED -> true;
        case CHOSEN, NOT_POSSIBLE_AT_ADVICE -> false;
      };
    }
  }

  /// Why it was not chosen.
  public enum StandardReason {
    NO_PROVIDER,
    WAITING_TOO_LONG,
    AGREEMENTS_NOT_KEPT,
    TRIED_WITHOUT_EFFECT,
    PARENT_DECLINES,
    OTHER_PARENT_DECLINES,
    OTHER_PARENT_NOT_REACHED,
    NOT_SAFE_ENOUGH,
    NO_AUTHORITY_AT_ADVICE
  }
}
