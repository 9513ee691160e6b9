package nl.bijsluiter.advice.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.language.Language;
import org.jspecify.annotations.Nullable;

/// Each language exists, is complete, not stale and far enough; none stands twice; at most three
/// stand beside Dutch.
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = IssuableLanguages.Check.class)
public @interface IssuableLanguages {
  String message() default "language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Finds every place where it is broken.
  final class Check implements RuleCheck<IssuableLanguages, List<@Nullable String>> {
    @Override
    public Stream<Finding> findings(List<@Nullable String> languages, Circumstances now) {
      Set<String> seen = new HashSet<>();
      return Stream.concat(
          Finding.of(Code.LENGTH, "").because("languages").when(isTooMany(languages)),
          IntStream.range(0, languages.size())
              .boxed()
              .flatMap(i -> element(languages.get(i), seen, now).map(f -> f.below("/" + i))));
    }

    private static boolean isTooMany(List<@Nullable String> languages) {
      return languages.stream().filter(tag -> tag != null && !tag.equals(Language.DUTCH)).count()
          > Limits.LANGUAGES;
    }

    private static Stream<Finding> element(
        @Nullable String tag, Set<String> seen, Circumstances now) {
      return tag == null
          ? Stream.empty()
          : Stream.concat(
              Finding.of(Code.DUPLICATE, "").when(!seen.add(tag)),
              Finding.of(Code.LANGUAGE, "").when(!now.languages().contains(tag)));
    }
  }
}
