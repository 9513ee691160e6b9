package nl.bijsluiter.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.WrittenText.Use;
import nl.bijsluiter.language.Language;
import org.jspecify.annotations.Nullable;

/// Everything in an advice that the caller wrote, and did not pick from a list.
public final class WrittenTexts {
  private final List<WrittenText> texts = new ArrayList<>();

  private WrittenTexts() {}

  /// The texts of `advice` that are there.
  public static List<WrittenText> of(Advice advice) {
    var found = new WrittenTexts();
    found.add("/reference", Use.REFERENCE, advice.reference());
    switch (advice) {
      case ContactAdvice contact -> found.addAll(contact);
      case NoTacitApproval it -> found.add(it.yourReference(), it.recipient(), it.signatory());
      case ThirdPartyNotice it -> found.add(it.yourReference(), it.recipient(), it.signatory());
      case Leaflet _ -> {}
    }
    return List.copyOf(found.texts);
  }

  private void addAll(ContactAdvice advice) {
    add(advice.yourReference(), advice.recipient(), advice.signatory());
    FreeTexts.of(advice).forEach((place, text) -> add(place, Use.FREE, text));
    add(advice.translations());
  }

  private void add(
      @Nullable String yourReference,
      @Nullable Recipient recipient,
      @Nullable Signatory signatory) {
    add("/yourReference", Use.REFERENCE, yourReference);
    add(recipient);
    add(signatory);
  }

  private void add(@Nullable Recipient recipient) {
    if (recipient != null) {
      add("/recipient/name", Use.ADDRESS, recipient.name());
      add("/recipient/street", Use.ADDRESS, recipient.street());
      add("/recipient/city", Use.ADDRESS, recipient.city());
    }
  }

  private void add(@Nullable Signatory signatory) {
    if (signatory != null) {
      add("/signatory/name", Use.SIGNATORY, signatory.name());
      add("/signatory/function", Use.SIGNATORY, signatory.function());
    }
  }

  private void add(@Nullable Map<String, @Nullable Map<String, @Nullable String>> translations) {
    if (translations != null) {
      translations.forEach(this::addTranslations);
    }
  }

  private void addTranslations(String tag, @Nullable Map<String, @Nullable String> originals) {
    if (originals != null) {
      var place = "/translations" + Pointer.segment(tag);
      originals.forEach((original, text) -> {
        if (text != null) {
          texts.add(new WrittenText(place + Pointer.segment(original), Use.FREE, tag, text));
        }
      });
    }
  }

  private void add(String place, Use use, @Nullable String text) {
    if (text != null) {
      texts.add(new WrittenText(place, use, Language.DUTCH, text));
    }
  }
}
