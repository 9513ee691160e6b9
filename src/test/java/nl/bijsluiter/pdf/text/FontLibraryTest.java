package nl.bijsluiter.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTest {
  private static final FontLibrary FONTS = FontLibrary.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frénk Ĳsselmuiden, Łukasz Żółć, Đặng Thị Hồng, Şükrü Gündoğdu, Þórður, Ștefan Țurcan",
        "Ольга Ґалаґан, Ћирић, Ѓорѓи",
        "Νίκος Παπαδόπουλος",
        "فاطمة الزهراء، مهدی زاده، گلچین",
        "ሃና ገብረሥላሴ፣ ተስፋይ።",
        "王小明，李华。“你好”",
        "e\u0301 o\u0308 n\u0303",
        "“aanhaling” ‘enkel’ „laag” «guillemets» – — … • · ‰ § ¶ † ‡ № ™ © ®",
        "€ £ $ ₺ ₴ ½ ¼ ⅓ ± × ÷ ≤ ≥ ≠ ≈ ∞ √ ² ³ ⁴ °",
        "← ↑ → ↓ ⇒ ✓ ✔ ✗ ☐ ☑ ☒ ■ □ ▪ ● ○ ◦ ★ ➢ ➤",
        "vast\u00a0en smal\u202fwit en\u2011streepje",
      })
  void whatEuropeansWriteCanBeDrawn(String text) {
    assertEquals("", undrawable(text));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\n', '\t', 0, 0x7F, 0x85, 0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x200E, 0x2028, 0x202E,
        0x2066, 0xFE0F, 0xFEFF, 0xE000, 0xD800, 0x0E01, 0x1F600, -1, 0x110000
      })
  void whatNoFontHasCannotBeDrawn(int codePoint) {
    assertEquals(false, FONTS.canDraw(codePoint));
  }

  private static String undrawable(String text) {
    return text.codePoints()
        .filter(codePoint -> !FONTS.canDraw(codePoint))
        .mapToObj("U+%04X "::formatted)
        .collect(Collectors.joining());
  }
}
