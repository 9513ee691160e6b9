package nl.bijsluiter.advice;

import nl.bijsluiter.advice.rule.NameLine;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// Who answers for the letter.
public record Signatory(
    @Required @NameLine(max = 200) @Nullable String name,
    @Required @NameLine(max = 200) @Nullable String function) {}
