package nl.bijsluiter.issuer;

import java.util.Optional;
import nl.bijsluiter.advice.Organisation;

/// An office that gives advices, and what its letters show of it.
///
/// @param id what an advice names it by
/// @param name the office's name, at most 60 characters
/// @param returnAddress the line above the window of the envelope
/// @param telephone as it is printed
/// @param logo the name of a PNG among the class-path resources; its name as a wordmark without
/// @param accent a CSS colour, at least 7:1 on white
/// @param rsin of the organisation, for the Documenten API
/// @param informationObjectType the URL of the informatieobjecttype, for the Documenten API
public record Issuer(
    String id,
    Organisation organisation,
    String name,
    String returnAddress,
    String telephone,
    String website,
    Optional<String> logo,
    String accent,
    Window window,
    Optional<String> rsin,
    Optional<String> informationObjectType) {
  /// Where the window of the envelope is, from the paper's left edge.
  public enum Window {
    /// 35 mm.
    LEFT,
    /// 105 mm.
    RIGHT
  }
}
