package nl.bijsluiter.wrong.util;

/// Is named after nothing, in a package named after nothing.
record LetterHelper() {}
