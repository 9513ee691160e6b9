package nl.bijsluiter.advice;

import jakarta.validation.constraints.Pattern;
import nl.bijsluiter.advice.rule.Form;
import nl.bijsluiter.advice.rule.NameLine;
import nl.bijsluiter.advice.rule.Required;
import org.jspecify.annotations.Nullable;

/// Whom the letter is sent to, for the window of the envelope.
public record Recipient(
    @Required @NameLine(max = 80) @Nullable String name,
    @Required @NameLine(max = 80) @Nullable String street,
    @Required @Pattern(regexp = Form.POSTAL_CODE, message = Form.BREACH)
        @Nullable String postalCode,
    @Required @NameLine(max = 80) @Nullable String city) {}
