package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.ContactAdvice;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.FreeTexts;
import nl.bijsluiter.advice.Pointer;
import nl.bijsluiter.language.Language;
import org.jspecify.annotations.Nullable;

/// A translation is in a language that is asked for beside Dutch, and of a free text that is in
/// this advice; what is asked of the text itself is asked of its translation.
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Translated.Check.class)
public @interface Translated {
  String message() default "translation";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<Translated, ContactAdvice> {
    private static final String PLACE = "/translations";

    @Override
    public Stream<Finding> findings(ContactAdvice advice, Circumstances now) {
      var translations = advice.translations();
      if (translations == null) {
        return Stream.empty();
      }
      var originals = FreeTexts.of(advice).keySet();
      return translations.entrySet().stream()
          .filter(language -> language.getValue() != null)
          .flatMap(language ->
              Stream.concat(
                      Finding.of(Code.TRANSLATION, "")
                          .because("language")
                          .when(!isAsked(language.getKey(), advice.languages(), now)),
                      texts(language.getValue(), originals, now))
                  .map(found -> found.below(PLACE + Pointer.segment(language.getKey()))));
    }

    private static Stream<Finding> texts(
        Map<String, @Nullable String> texts, Set<String> originals, Circumstances now) {
      return texts.entrySet().stream()
          .flatMap(entry ->
              text(entry.getKey(), entry.getValue(), originals, now)
                  .map(found -> found.below(Pointer.segment(entry.getKey()))));
    }

    /// Judged only where every language asked for is known.
    private static boolean isAsked(
        String tag, @Nullable List<@Nullable String> languages, Circumstances now) {
      if (tag.equals(Language.DUTCH)) {
        return false;
      }
      return languages == null
          ? now.isUnreadable("/languages")
          : languages.contains(tag) || languages.contains(null);
    }

    private static Stream<Finding> text(
        String original, @Nullable String text, Set<String> originals, Circumstances now) {
      return text == null
          ? Stream.empty()
          : Stream.concat(
              Finding.of(Code.TRANSLATION, "")
                  .because("text")
                  .when(!originals.contains(original) && !now.isUnreadable(original)),
              new TextCheck(max(original), Printable.inParagraphs(now.drawable())).findings(text));
    }

    private static int max(String original) {
      return original.endsWith("/description") ? Limits.DESCRIPTION : Limits.FREE_TEXT;
    }
  }
}
