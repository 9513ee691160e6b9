package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every line of every kind of letter stands where it was accepted, in every language.
@Tag("slow")
class GoldenTextTest {
  static Stream<GoldenLetter> letters() {
    return GoldenLetter.all();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everyLineStandsWhereItStood(GoldenLetter letter) throws IOException {
    Goldens.OURS.hold(letter.kind() + "/" + letter.language(), letter.text());
  }

  @Test
  void everyKindOfLetterIsKept() throws IOException {
    assertEquals(
        List.of(),
        LegalPointTest.examples().stream()
            .filter(
                example -> GoldenLetter.EXAMPLES.keySet().stream().noneMatch(example::startsWith))
            .toList());
  }

  @Test
  void nothingIsKeptThatNoLetterIsComparedWith() throws IOException {
    var compared =
        letters()
            .map(letter -> Path.of(letter.kind(), letter.language() + ".txt"))
            .collect(Collectors.toSet());
    try (var files = Files.walk(Goldens.OURS.kept())) {
      assertEquals(
          List.of(),
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .map(Goldens.OURS.kept()::relativize)
              .filter(file -> !compared.contains(file))
              .toList());
    }
  }
}
