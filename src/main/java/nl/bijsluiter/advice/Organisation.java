package nl.bijsluiter.advice;

/// The kinds of organisation that give an advice about contact, each with a leaflet of its own.
public enum Organisation {
  /// Advice and reporting centre for domestic violence and child abuse (art. 4.1.1 Wmo 2015).
  VEILIG_THUIS,
  /// The police, who may advise before Veilig Thuis is involved.
  POLICE
}
