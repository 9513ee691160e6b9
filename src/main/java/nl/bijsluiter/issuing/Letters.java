package nl.bijsluiter.issuing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Verdict;
import nl.bijsluiter.issuer.Issuer;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.letter.ComposedLetter;
import nl.bijsluiter.letter.LetterComposer;
import nl.bijsluiter.letter.Marking;
import nl.bijsluiter.pdf.PdfOptions;
import nl.bijsluiter.pdf.PdfRenderer;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.pdf.layout.TooManyPages;
import nl.bijsluiter.seal.Seals;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;

/// From a request's bytes to a letter: what the API, and later the desk, calls.
@Singleton
public final class Letters {
  private final Admission admission;
  private final Issuers issuers;
  private final LetterComposer composer;
  private final PdfRenderer renderer;
  private final Seals seals;
  private final Edition edition;
  private final Clock clock;

  Letters(
      Admission admission,
      Issuers issuers,
      LetterComposer composer,
      PdfRenderer renderer,
      Seals seals,
      Edition edition,
      Clock clock) {
    this.admission = admission;
    this.issuers = issuers;
    this.composer = composer;
    this.renderer = renderer;
    this.seals = seals;
    this.edition = edition;
    this.clock = clock;
  }

  /// What is said of the advice in `body` when a letter is asked for.
  ///
  /// @throws nl.bijsluiter.intake.UnreadableBody when it is no JSON document
  public Verdict check(byte[] body) {
    return admission.forLetter(body);
  }

  /// The same when a preview is asked for.
  ///
  /// @throws nl.bijsluiter.intake.UnreadableBody when it is no JSON document
  public Verdict checkPreview(byte[] body) {
    return admission.forPreview(body);
  }

  /// A sealed letter, whole, or none.
  ///
  /// @throws LetterTooLong when it would have too many pages
  /// @throws nl.bijsluiter.seal.SealUnavailable when it cannot be sealed
  public SealedLetter issue(Lawful advice) {
    var issuer = issuer(advice);
    var sealedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var letter = composer.compose(advice, issuer, seals.isTrial() ? Marking.TRIAL : Marking.NONE);
    var sealing = seals.begin(statement(advice, issuer, letter));
    var pdf = render(letter, sealedAt, sealing);
    return new SealedLetter(UUID.randomUUID(), advice, issuer, sealedAt, seals.level(), pdf);
  }

  private static Statement statement(Lawful advice, Issuer issuer, ComposedLetter letter) {
    var sealed =
        new SignatureDictionary.Letter(issuer.id(), advice.advice().kind(), advice.languages());
    return new Statement(issuer.name(), letter.sealReason(), sealed);
  }

  /// A draft without a seal. Its time is the day of the advice, so that the same advice gives the
  /// same bytes.
  ///
  /// @throws LetterTooLong when it would have too many pages
  public byte[] preview(Lawful advice) {
    var letter = composer.compose(advice, issuer(advice), Marking.DRAFT);
    var time = advice.date().atStartOfDay(clock.getZone()).toInstant();
    return render(letter, time, Sealing.NONE);
  }

  private byte[] render(ComposedLetter letter, Instant time, Sealing sealing) {
    try {
      return renderer.render(
          letter.parts(), new PdfOptions(time, edition.toString(), sealing, letter.watermark()));
    } catch (TooManyPages e) {
      throw new LetterTooLong(e);
    }
  }

  private Issuer issuer(Lawful advice) {
    return issuers.find(advice.issuer()).orElseThrow();
  }
}
