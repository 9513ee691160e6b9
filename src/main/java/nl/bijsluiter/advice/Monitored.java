package nl.bijsluiter.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter about an arrangement between parents, on whose monitoring date the organisation looks
/// how things stand.
public sealed interface Monitored extends Advice permits ContactAdvice, NoTacitApproval {
  /// The day on which the organisation looks how things stand.
  @Nullable LocalDate monitoringDate();

  /// What the existing contact arrangement rests on.
  @Nullable Arrangement arrangement();

  /// Who has parental authority.
  @Nullable Custody custody();

  /// What stays in force.
  @Nullable List<@Nullable MeasureInForce> measuresInForce();
}
