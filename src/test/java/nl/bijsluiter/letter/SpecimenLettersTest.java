package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.language.Specimens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Letters in the languages that we try scripts with.
class SpecimenLettersTest {
  private static final Set<String> TAGS = Specimens.tags().collect(Collectors.toSet());
  private static final LetterComposer COMPOSER =
      new LetterComposer(
          PlainEngine.create(), Specimens.CATALOGUE, () -> "https://letters.example/verify");

  /// Every example in every language.
  static Stream<Sent> letters() throws IOException {
    return LegalPointTest.examples().stream()
        .flatMap(name -> Specimens.tags().map(tag -> sent(name, tag)));
  }

  private static Sent sent(String name, String tag) {
    return Sent.example("valid/" + name)
        .without("/translations")
        .with("/languages", "[\"" + tag + "\"]");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyKindOfLetterIsThereInEveryLanguage(Sent sent) {
    var lawful = (Lawful) Judge.judge(sent, TAGS);
    var issuer = lawful.issuer().equals(Desk.POLICE.id()) ? Desk.POLICE : Desk.VEILIG_THUIS;
    var parts = COMPOSER.compose(lawful, issuer, Marking.NONE).parts();
    assertEquals(lawful.languages(), parts.stream().map(SpecimenLettersTest::language).toList());
  }

  private static String language(String xhtml) {
    return xhtml.replaceFirst("(?s).*?<html[^>]* lang=\"([^\"]+)\".*", "$1");
  }
}
