package nl.bijsluiter.advice.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import nl.bijsluiter.advice.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenServiceNumbersTest {
  private static final long SEED = 20_261_124;

  /// Numbers that pass the eleven-test: eight random digits, and the ninth where there is one.
  static List<String> numbers() {
    return new Random(SEED)
        .ints(400, 10_000_000, 100_000_000)
        .filter(first -> ninth(first) < 10)
        .mapToObj(first -> "" + first + ninth(first))
        .toList();
  }

  private static int ninth(int first) {
    var sum = 0;
    for (int rest = first, weight = 2; rest > 0; rest /= 10, weight++) {
      sum += weight * (rest % 10);
    }
    return sum % 11;
  }

  private static String divided(String number, String sign) {
    return number.substring(0, 3) + sign + number.substring(3, 6) + sign + number.substring(6);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberThatPassesIsFoundHoweverItIsDivided(String number) {
    for (var sign : List.of("", " ", ".", "-")) {
      var written = divided(number, sign);
      var expected = List.of(new Passage(4, written.length()));
      assertEquals(expected, CitizenServiceNumbers.in("BSN " + written + "."), written);
    }
    assertEquals(
        List.of(new Passage(1, 17)),
        CitizenServiceNumbers.in("(" + number.replaceAll("(?<=.)(?=.)", " ") + ")"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anotherLastDigitIsNoNumber(String number) {
    var other =
        number.substring(0, 8) + (number.charAt(8) == '9' ? '0' : number.charAt(8) + 1 - '0');
    assertEquals(List.of(), CitizenServiceNumbers.in(other));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aPartOfALongerRunIsNoNumber(String number) {
    for (var sign : List.of("", " ", ".", "-")) {
      var written = divided(number, sign);
      assertEquals(List.of(), CitizenServiceNumbers.in(written + sign + "7"), written);
      assertEquals(List.of(), CitizenServiceNumbers.in("7" + sign + written), written);
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void signsThatDifferAreNoNumber(String number) {
    assertEquals(
        List.of(),
        CitizenServiceNumbers.in(
            number.substring(0, 3) + " " + number.substring(3, 6) + "-" + number.substring(6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000000",
        "000 000 000",
        "24-11-2026",
        "24.11.2026 om 10.30 uur",
        "2026-11-24",
        "12345678",
        "111  222  333",
        "111/222/333",
        "artikel 1:377a lid 3",
        "\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663"
      })
  void whatOnlyLooksLikeOneIsNone(String text) {
    assertEquals(List.of(), CitizenServiceNumbers.in(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VT-2026-111222333", "nr111222333", "\uD83D\uDE00111222333"})
  void whatStandsBeforeItHidesNothing(String text) {
    var offset = text.codePointCount(0, text.length()) - 9;
    assertEquals(List.of(new Passage(offset, 9)), CitizenServiceNumbers.in(text));
  }
}
