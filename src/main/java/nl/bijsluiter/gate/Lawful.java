package nl.bijsluiter.gate;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.language.Language;

/// An advice that passed every rule. Only the gate makes one, so whoever holds it has the proof:
/// what is mandatory is there.
public final class Lawful implements Verdict {
  private final Advice advice;

  Lawful(Advice advice) {
    this.advice = advice;
  }

  /// The advice as it was received.
  public Advice advice() {
    return advice;
  }

  /// The id of its issuer.
  public String issuer() {
    return requireNonNull(advice.issuer());
  }

  /// The day of the advice.
  public LocalDate date() {
    return requireNonNull(advice.date());
  }

  /// The languages of the parts of its letter, in order; Dutch comes last, named or not.
  public List<String> languages() {
    List<String> parts = new ArrayList<>(requireNonNullElse(advice.languages(), List.of()));
    parts.remove(Language.DUTCH);
    parts.add(Language.DUTCH);
    return List.copyOf(parts);
  }
}
