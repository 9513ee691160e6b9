package nl.bijsluiter.issuing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.rule.Circumstances;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.advice.rule.Wording;
import nl.bijsluiter.gate.Gate;
import nl.bijsluiter.gate.Verdict;
import nl.bijsluiter.intake.AdviceReader;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.language.Catalogue;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.TranslationState;
import nl.bijsluiter.pdf.text.FontLibrary;

/// Reads an advice and judges it as things are today.
@Singleton
final class Admission {
  private final AdviceReader reader;
  private final Gate gate;
  private final Limits limits;
  private final Issuers issuers;
  private final Catalogue catalogue;
  private final FontLibrary fonts;
  private final Wording wording;
  private final Clock clock;

  Admission(
      AdviceReader reader,
      Gate gate,
      Limits limits,
      Issuers issuers,
      Catalogue catalogue,
      FontLibrary fonts,
      Wording wording,
      Clock clock) {
    this.reader = reader;
    this.gate = gate;
    this.limits = limits;
    this.issuers = issuers;
    this.catalogue = catalogue;
    this.fonts = fonts;
    this.wording = wording;
    this.clock = clock;
  }

  /// For a letter.
  Verdict forLetter(byte[] body) {
    return judge(body, Language::issuable);
  }

  /// For a preview, where a draft translation may be looked at too.
  Verdict forPreview(byte[] body) {
    return judge(body, language -> language.issuable() || isWholeDraft(language));
  }

  private static boolean isWholeDraft(Language language) {
    return language.state() == TranslationState.DRAFT
        && language.missing() == 0
        && language.stale() == 0;
  }

  private Verdict judge(byte[] body, Predicate<Language> allowed) {
    var received = reader.read(body);
    return received
        .advice()
        .map(advice -> gate.judge(advice, received.findings(), today(allowed)))
        .orElseGet(() -> new Verdict.Refused(received.findings()));
  }

  private Circumstances today(Predicate<Language> allowed) {
    return new Circumstances(
        LocalDate.now(clock),
        limits,
        issuers.organisations(),
        tags(allowed),
        fonts::canDraw,
        wording,
        Set.of());
  }

  private Set<String> tags(Predicate<Language> allowed) {
    return catalogue.languages().stream()
        .filter(allowed)
        .map(Language::tag)
        .collect(Collectors.toSet());
  }
}
