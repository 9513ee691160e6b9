package nl.bijsluiter.issuing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.issuer.Issuer;

/// A letter that may be handed out.
///
/// @param id new for each letter
/// @param advice what it was made of
/// @param sealedAt in whole seconds
/// @param level the PAdES baseline level reached: `B-B`
/// @param pdf the sealed bytes
@SuppressWarnings("ArrayRecordComponent") // handed to the response as they are, never compared
public record SealedLetter(
    UUID id, Lawful advice, Issuer issuer, Instant sealedAt, String level, byte[] pdf) {
  /// The languages of its parts, in order.
  public List<String> languages() {
    return advice.languages();
  }

  /// The kind of its advice, as in JSON.
  public String kind() {
    return advice.advice().kind();
  }
}
