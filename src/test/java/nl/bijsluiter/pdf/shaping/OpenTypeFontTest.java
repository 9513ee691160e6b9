package nl.bijsluiter.pdf.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;
import org.junit.jupiter.api.Test;

class OpenTypeFontTest {
  private static final OpenTypeFont ARABIC = Fonts.font("NotoSansArabic-Regular");
  private static final OpenTypeFont LATIN = Fonts.font("NotoSans-Regular");
  private static final String SENTENCE = "السلام عليكم ورحمة الله (۱۴) می‌خواهم لا إله";

  private static ShapedRun shape(String text) {
    return ARABIC.shape(new TextRun(text, 0, text.length(), true, Script.ARABIC, "ar"));
  }

  private static List<Integer> glyphs(ShapedRun run) {
    return IntStream.range(0, run.length()).mapToObj(run::glyph).toList();
  }

  private static List<Integer> clusters(ShapedRun run) {
    return IntStream.range(0, run.length()).mapToObj(run::cluster).toList();
  }

  private static String everything(ShapedRun run) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      all.append(
          "%d %d %s %s %s%n"
              .formatted(
                  run.glyph(i), run.cluster(i), run.advance(i), run.xOffset(i), run.yOffset(i)));
    }
    return all.append(run.width()).toString();
  }

  @Test
  void alefOfLamAlefHasAnEmptyGlyphOfItsOwn() {
    ShapedRun run = shape("لا");
    assertEquals(ARABIC.emptyGlyph(0), run.glyph(0));
    assertEquals(List.of(1, 0), clusters(run));
    assertEquals(0, run.advance(0));
  }

  @Test
  void eachAlefHasItsOwnEmptyGlyph() {
    assertEquals(
        IntStream.range(0, 5).mapToObj(ARABIC::emptyGlyph).toList(),
        "اأإآٱ".chars().mapToObj(alef -> shape("ل" + (char) alef).glyph(0)).toList());
  }

  @Test
  void aFontForOtherScriptsHasNoEmptyGlyphs() {
    assertEquals(-1, LATIN.emptyGlyph(0));
  }

  @Test
  void theNonJoinerKeepsLettersApartAndTakesNoRoom() {
    ShapedRun apart = shape("م\u200Cخ");
    ShapedRun isolated = shape("م خ");
    assertEquals(
        List.of(isolated.glyph(0), ARABIC.glyph(0x200C), isolated.glyph(2)), glyphs(apart));
    assertEquals(0, apart.advance(1));
  }

  @Test
  void otherCharactersThatShowNothingHaveNoGlyph() {
    assertEquals(glyphs(shape("سلام")), glyphs(shape("س\u200Eلام\u2060")));
  }

  @Test
  void clustersAreThoseOfTheWholeText() {
    TextRun middle = new TextRun("نص: سلم", 4, 7, true, Script.ARABIC, "");
    assertEquals(List.of(6, 5, 4), clusters(ARABIC.shape(middle)));
  }

  @Test
  void bracketsAreMirroredFromRightToLeft() {
    TextRun run = new TextRun("(", 0, 1, true, Script.STANDARD, "");
    assertEquals(List.of(LATIN.glyph(')')), glyphs(LATIN.shape(run)));
  }

  @Test
  void aLetterAndItsMarkBecomeTheOneThatTheFontHas() {
    TextRun run = new TextRun("e\u0301x", 0, 3, false, Script.STANDARD, "");
    ShapedRun shaped = LATIN.shape(run);
    assertEquals(List.of(LATIN.glyph('é'), LATIN.glyph('x')), glyphs(shaped));
    assertEquals(List.of(0, 2), clusters(shaped));
  }

  @Test
  void romanianHasCommasWhereOthersHaveCedillas() {
    TextRun turkish = new TextRun("ş", 0, 1, false, Script.STANDARD, "tr");
    TextRun romanian = new TextRun("ş", 0, 1, false, Script.STANDARD, "ro-RO");
    assertEquals(List.of(LATIN.glyph('ş')), glyphs(LATIN.shape(turkish)));
    assertEquals(List.of(LATIN.glyph('ș')), glyphs(LATIN.shape(romanian)));
  }

  @Test
  void eightThreadsShapeAlike() throws InterruptedException, ExecutionException {
    String alone = everything(shape(SENTENCE));
    OpenTypeFont fresh = Fonts.font("NotoSansArabic-Regular");
    Callable<String> task =
        () -> {
          TextRun run = new TextRun(SENTENCE, 0, SENTENCE.length(), true, Script.ARABIC, "ar");
          return IntStream.range(0, 200)
              .mapToObj(i -> everything(fresh.shape(run)))
              .distinct()
              .reduce("", String::concat);
        };
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<String> shaped :
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> task).toList())) {
        assertEquals(alone, shaped.get());
      }
    }
  }

  @Test
  void bytesThatAreNoFontAreRefused() {
    UnusableFont refused =
        assertThrows(UnusableFont.class, () -> OpenTypeFont.of(new byte[] {1, 2, 3, 4, 5, 6}));
    assertEquals("no OpenType font: begins with 01020304", refused.getMessage());
  }

  @Test
  void aFontThatBreaksOffIsRefused() {
    byte[] whole = Fonts.bytes("NotoSans-Regular");
    UnusableFont refused =
        assertThrows(
            UnusableFont.class, () -> OpenTypeFont.of(Arrays.copyOf(whole, whole.length / 2)));
    assertEquals("font file ends before its table GDEF", refused.getMessage());
  }
}
