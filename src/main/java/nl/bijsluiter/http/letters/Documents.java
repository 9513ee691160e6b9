package nl.bijsluiter.http.letters;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.bijsluiter.http.negotiation.MediaTypes;
import nl.bijsluiter.issuing.SealedLetter;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Texts;

/// Describes letters for the Documenten API.
@Singleton
final class Documents {
  /// Dutch in ISO 639-2/B; Java has the other code, `nld`.
  private static final String DUTCH = "dut";

  private final Texts texts;
  private final Clock clock;

  Documents(Catalogue catalogue, Clock clock) {
    this.texts = catalogue.texts(Language.DUTCH);
    this.clock = clock;
  }

  Document of(SealedLetter letter) {
    var issuer = letter.issuer();
    var sealed = LocalDate.ofInstant(letter.sealedAt(), clock.getZone());
    return new Document(
        issuer.rsin(),
        issuer.informationObjectType(),
        sealed,
        texts.get("letter.title." + letter.kind(), Map.of("organisation", issuer.name())),
        issuer.name(),
        DUTCH,
        "definitief",
        "vertrouwelijk",
        MediaTypes.PDF,
        IssuedLetter.fileName(letter),
        letter.pdf().length,
        Document.Integrity.of(Sha256.of(letter.pdf()), sealed),
        Document.Signature.of(sealed));
  }
}
