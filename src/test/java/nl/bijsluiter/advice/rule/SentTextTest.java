package nl.bijsluiter.advice.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentTextTest {
  /// Text with code points in angle brackets, and the passages that are refused in it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          می<200C>شود               |
          خانهٔ<200C>ما              |
          ه<200D>م                  |
          e<301> می<200C>شود        |
          می<200C><200C>شود         | 2+2
          می<200C> شود              | 2+1
          <200C>می                  | 0+1
          می<200C>                  | 2+1
          می<200C>2                 | 2+1
          2<200D>م                  | 1+1
          a<200C>b                  | 1+1
          a<200C>می                 | 1+1
          می<200C>b e<301>          | 2+1
          می<200B>شود               | 2+1
          می<200E>شود               | 2+1
          ـ<200D>ـ                  | 1+1
          """)
  void aJoinerStandsBetweenArabicLettersAlone(String text, String refused) {
    var sent = new SentText(decoded(text));
    var found = sent.without(Printable.inLine(character -> true)).stream();
    assertEquals(
        refused == null ? "" : refused,
        found.map(SentTextTest::line).collect(Collectors.joining(", ")));
  }

  private static String decoded(String text) {
    return Pattern.compile("<([0-9A-F]+)>")
        .matcher(text)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private static String line(Passage passage) {
    return passage.offset() + "+" + passage.length();
  }
}
