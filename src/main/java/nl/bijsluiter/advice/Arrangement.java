package nl.bijsluiter.advice;

/// What the existing contact arrangement (omgangsregeling, zorgregeling) rests on.
public enum Arrangement {
  COURT_ORDER,
  /// Ouderschapsplan.
  PARENTING_PLAN,
  /// Onderlinge afspraak.
  MUTUAL_AGREEMENT,
  NONE,
  UNKNOWN
}
