package nl.bijsluiter.advice;

import nl.bijsluiter.advice.rule.FreeText;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// Whether the other parent was heard (hoor en wederhoor), and whether facts were examined.
///
/// @param standardReason why the other parent was not heard, of the closed list
/// @param reason the same in the adviser's own words
public record Hearing(
    @Required @Nullable Boolean otherParentHeard,
    @Nullable StandardReason standardReason,
    @FreeText @Nullable String reason,
    @Required @Nullable Boolean factsExamined) {
  /// Why somebody was not heard.
  public enum StandardReason {
    /// The advice was given on the spot.
    ON_THE_SPOT,
    NOT_REACHED,
    DECLINED,
    /// Making contact could put someone in danger.
    CONTACT_NOT_SAFE,
    /// At an advice there is no authority to approach the other parent.
    NO_AUTHORITY_AT_ADVICE
  }
}
