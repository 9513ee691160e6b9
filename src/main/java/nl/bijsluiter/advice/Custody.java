package nl.bijsluiter.advice;

/// Parental authority (gezag). It picks the article that the leaflet names: art. 1:377a BW is about
/// the parent without authority, art. 1:253a BW about parents with joint authority.
public enum Custody {
  /// Gezamenlijk gezag.
  JOINT,
  /// Eenhoofdig gezag.
  SOLE,
  UNKNOWN
}
