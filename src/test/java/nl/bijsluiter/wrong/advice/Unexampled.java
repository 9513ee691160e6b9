package nl.bijsluiter.wrong.advice;

import jakarta.validation.constraints.PositiveOrZero;
import nl.bijsluiter.advice.rule.Required;

/// Carries a rule that has an example, and one of the standard that has none.
record Unexampled(@Required @PositiveOrZero Integer number) {}
