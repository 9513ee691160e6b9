package nl.bijsluiter.http.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.bijsluiter.issuing.SealedLetter;

/// A sealed letter as JSON.
///
/// @param length of the file, in bytes
/// @param content the file; JSON has it in base64
/// @param document what the Documenten API asks of it beside
@SuppressWarnings("ArrayRecordComponent") // written to the answer as it is, never compared
public record IssuedLetter(
    UUID id,
    String kind,
    List<String> languages,
    Instant sealedAt,
    String level,
    String sha256,
    int length,
    String fileName,
    byte[] content,
    Document document) {
  static IssuedLetter of(SealedLetter letter, Document document) {
    return new IssuedLetter(
        letter.id(),
        letter.kind(),
        letter.languages(),
        letter.sealedAt(),
        letter.level(),
        document.integriteit().waarde(),
        letter.pdf().length,
        fileName(letter),
        letter.pdf(),
        document);
  }

  /// A name for its file, without personal data.
  static String fileName(SealedLetter letter) {
    return letter.kind() + "-" + letter.id() + ".pdf";
  }
}
