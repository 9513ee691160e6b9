package nl.bijsluiter.advice;

import java.time.LocalDate;
import java.util.Optional;
import nl.bijsluiter.advice.rule.FreeText;
import nl.bijsluiter.advice.rule.MeasureFields;
import nl.bijsluiter.advice.rule.Proportionality;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// What is advised. The last five fields belong to a restriction or suspension alone.
///
/// @param until the last day of the restriction or suspension
/// @param interrupted whether the child has no contact, or less, already
/// @param interruptedSince since when
/// @param necessity why it is necessary and proportionate (art. 8 ECHR)
/// @param contactMeanwhile what contact stays possible, and how contact is taken up again
@MeasureFields
@Proportionality
public record Measure(
    @Required @Nullable Type type,
    @Required @FreeText @Nullable String explanation,
    @Nullable LocalDate until,
    @Nullable Boolean interrupted,
    @Nullable LocalDate interruptedSince,
    @FreeText @Nullable String necessity,
    @FreeText @Nullable String contactMeanwhile) {
  /// What is advised.
  public enum Type {
    VOLUNTARY_SUPERVISED_CONTACT(Alternative.Type.VOLUNTARY_SUPERVISED_CONTACT),
    SAFETY_AGREEMENTS(Alternative.Type.SAFETY_AGREEMENTS),
    TEMPORARY_SUPERVISION(Alternative.Type.TEMPORARY_SUPERVISION),
    /// Less contact.
    RESTRICTION(null),
    /// No contact: an ultimum remedium.
    SUSPENSION(null);

    private final Alternative.@Nullable Type alternative;

    Type(Alternative.@Nullable Type alternative) {
      this.alternative = alternative;
    }

    /// The alternative that this measure is; none for a restriction or suspension.
    public Optional<Alternative.Type> alternative() {
      return Optional.ofNullable(alternative);
    }

    /// Whether this takes contact away, so that the ultimum remedium is asked for.
    public boolean takesContactAway() {
      return alternative == null;
    }
  }
}
