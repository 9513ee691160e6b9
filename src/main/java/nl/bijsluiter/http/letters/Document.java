package nl.bijsluiter.http.letters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/// A letter as the Documenten API takes it (enkelvoudiginformatieobject, version 1.5), but for its
/// `inhoud`: the names are those of that API, and Dutch.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Document(
    Optional<String> bronorganisatie,
    Optional<String> informatieobjecttype,
    LocalDate creatiedatum,
    String titel,
    String auteur,
    String taal,
    String status,
    String vertrouwelijkheidaanduiding,
    String formaat,
    String bestandsnaam,
    int bestandsomvang,
    Integrity integriteit,
    Signature ondertekening) {
  /// The digest of the file.
  public record Integrity(String algoritme, String waarde, LocalDate datum) {
    static Integrity of(Sha256 digest, LocalDate day) {
      return new Integrity("sha_256", digest.hex(), day);
    }
  }

  /// The seal.
  public record Signature(String soort, LocalDate datum) {
    static Signature of(LocalDate day) {
      return new Signature("digitaal", day);
    }
  }
}
