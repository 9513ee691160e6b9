package nl.bijsluiter.advice;

/// A measure by someone who has the power to take it. It stays in force whatever an advice says.
public enum MeasureInForce {
  /// Tijdelijk huisverbod, by the mayor.
  HOME_BAN,
  /// Gedragsaanwijzing, by the public prosecutor (art. 509hh Sv).
  BEHAVIOURAL_ORDER,
  /// Schriftelijke aanwijzing, by a certified agency.
  WRITTEN_INSTRUCTION,
  /// Ondertoezichtstelling.
  SUPERVISION_ORDER,
  /// Voorlopige ondertoezichtstelling.
  INTERIM_SUPERVISION_ORDER,
  /// Uithuisplaatsing.
  OUT_OF_HOME_PLACEMENT,
  OTHER_COURT_ORDER
}
