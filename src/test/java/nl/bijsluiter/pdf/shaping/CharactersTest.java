package nl.bijsluiter.pdf.shaping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CharactersTest {
  private static final List<OpenTypeFont> FONTS =
      Stream.of("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansEthiopic-Regular")
          .map(Fonts::font)
          .toList();

  @Test
  void ignorableCharactersAreThoseOfUnicode() {
    assertArrayEquals(
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
            .toArray(),
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Characters::isIgnorable)
            .toArray());
  }

  @Test
  void everySignWithAMirrorImageInAFontIsMirrored() {
    List<String> mirrored =
        IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
            .filter(CharactersTest::isDrawnBothWays)
            .mapToObj(c -> Character.toString(c) + Character.toString(UCharacter.getMirror(c)))
            .toList();
    List<String> ours =
        IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
            .filter(CharactersTest::isDrawnBothWays)
            .mapToObj(c -> Character.toString(c) + Character.toString(Characters.mirrored(c)))
            .toList();
    assertEquals(mirrored, ours);
  }

  private static boolean isDrawnBothWays(int codePoint) {
    return FONTS.stream()
        .anyMatch(
            font -> font.glyph(codePoint) != 0 && font.glyph(UCharacter.getMirror(codePoint)) != 0);
  }
}
