package nl.bijsluiter.wrong.language;

import nl.bijsluiter.wrong.seal.KnowsTheLanguage;

/// Depends on a package above its own, which depends on this one.
public record KnowsTheSeal(KnowsTheLanguage seal) {}
