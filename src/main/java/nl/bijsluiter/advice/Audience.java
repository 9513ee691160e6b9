package nl.bijsluiter.advice;

/// Who is told what an advice does not allow them (third-party notice).
public enum Audience {
  SCHOOL,
  /// Kinderopvang.
  CHILD_CARE,
  /// Jeugdhulp.
  YOUTH_CARE
}
