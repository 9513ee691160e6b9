package nl.bijsluiter.wrong.seal;

import java.util.List;
import nl.bijsluiter.wrong.language.KnowsTheSeal;

/// Closes the cycle.
public record KnowsTheLanguage(List<KnowsTheSeal> languages) {}
