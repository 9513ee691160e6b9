package nl.bijsluiter.pdf.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds every glyph and its position, to half a thousandth of the font's size, against HarfBuzz.
@Tag("slow")
@Tag("tools")
class HarfBuzzTest {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzæøßıABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψωΑΕΗΙΟΥΩ";
  private static final String CYRILLIC =
      "абвгдежзийклмнопрстуфхцчшщыьэюяґєіїўђјљњћџқғүұәөАЕИОУЮЯЄІЇ";
  private static final String MARKS =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0324\u0327\u0328\u0331";

  private static List<String> arabicAndPersian() {
    return Stream.of(
            DictionaryWords.sample(DictionaryWords.arabic(), 15_000),
            DictionaryWords.sample(DictionaryWords.persian(), 15_000))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<String> differences(String font, Script script, List<String> words)
      throws IOException, FontFormatException {
    return new Comparison(font, script).with(words).differences();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotoSansArabic-Regular", "NotoSansArabic-Bold"})
  void arabicAndPersianWordsComeOutTheSame(String font) throws IOException, FontFormatException {
    List<String> words = arabicAndPersian();
    assertEquals(true, words.size() > 25_000, "distinct words: " + words.size());
    assertEquals(List.of(), differences(font, Script.ARABIC, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotoSansArabic-Regular", "NotoSansArabic-Bold"})
  void wordsWithVowelSignsComeOutTheSame(String font) throws IOException, FontFormatException {
    Random random = new Random(20261124);
    List<String> words =
        DictionaryWords.sample(DictionaryWords.arabic(), 4_000).stream()
            .map(word -> vocalised(word, random))
            .toList();
    assertEquals(List.of(), differences(font, Script.ARABIC, words));
  }

  /// Puts signs on the letters of a word, as they come, in any order.
  private static String vocalised(String word, Random random) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      signs.append(word.charAt(i));
      random.ints(random.nextInt(3), 0x64B, 0x656).forEach(sign -> signs.append((char) sign));
    }
    return signs.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"})
  void lettersWithOneMarkOrTwoComeOutTheSame(String font) throws IOException, FontFormatException {
    List<String> words =
        Stream.of(LATIN, GREEK, CYRILLIC)
            .flatMap(letters -> letters.chars().boxed().flatMap(letter -> marked(letter, letters)))
            .toList();
    assertEquals(List.of(), differences(font, Script.STANDARD, words));
  }

  /// A letter with each mark, and with each two marks, between two others of its script.
  private static Stream<String> marked(int letter, String script) {
    String around = script.substring(0, 1);
    return IntStream.range(0, MARKS.length() * MARKS.length())
        .mapToObj(i -> List.of(i / MARKS.length(), i % MARKS.length()))
        .map(marks -> marks.stream().distinct().map(MARKS::charAt).map(String::valueOf).toList())
        .map(marks -> around + Character.toString(letter) + String.join("", marks) + around);
  }

  @Test
  void wordsWithoutMarksComeOutTheSame() throws IOException, FontFormatException {
    List<String> words =
        List.of(
            "AVATAR",
            "Tofu",
            "LTWA",
            "Võ",
            "office",
            "fjord",
            "ĳs",
            "Łódź",
            "Iğdır",
            "Nguyễn",
            "Țepeș",
            "Київ",
            "Ґалаґан",
            "Ђорђе",
            "Қазақ",
            "Әлия",
            "Өмір",
            "Ўзбек",
            "P.T.",
            "10.50",
            "L'Avenir",
            "jk",
            "ﬁn",
            "Þóra",
            "İbrahim",
            "Škvorecký",
            "Αθήνα",
            "Ιωάννης");
    assertEquals(List.of(), differences("NotoSans-Regular", Script.STANDARD, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"})
  void ethiopicWordsComeOutTheSame(String font) throws IOException, FontFormatException {
    Random random = new Random(20261124);
    int[] syllables = IntStream.rangeClosed(0x1200, 0x135A).filter(Character::isLetter).toArray();
    List<String> words =
        IntStream.range(0, 3_000)
            .mapToObj(i -> random.ints(4, 0, syllables.length).map(at -> syllables[at]).toArray())
            .map(word -> new String(word, 0, 4) + "\u135F" + new String(word, 1, 2))
            .toList();
    assertEquals(List.of(), differences(font, Script.STANDARD, words));
  }
}
