package nl.bijsluiter.verification;

/// A file that must not be called genuine, and how it was made.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Attack(String name, byte[] file) {}
