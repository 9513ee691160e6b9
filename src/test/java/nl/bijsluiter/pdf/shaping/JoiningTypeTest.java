package nl.bijsluiter.pdf.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoiningTypeTest {
  private static final Set<Integer> SCRIPTS =
      Set.of(UScript.ARABIC, UScript.COMMON, UScript.INHERITED, UScript.LATIN, UScript.CYRILLIC);

  private static JoiningType asUnicodeHasIt(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE)) {
      case UCharacter.JoiningType.RIGHT_JOINING -> JoiningType.RIGHT_JOINING;
      case UCharacter.JoiningType.LEFT_JOINING -> JoiningType.LEFT_JOINING;
      case UCharacter.JoiningType.DUAL_JOINING -> JoiningType.DUAL_JOINING;
      case UCharacter.JoiningType.JOIN_CAUSING -> JoiningType.JOIN_CAUSING;
      case UCharacter.JoiningType.TRANSPARENT -> JoiningType.TRANSPARENT;
      default -> JoiningType.NON_JOINING;
    };
  }

  private static String types(
      IntStream codePoints, java.util.function.IntFunction<JoiningType> type) {
    StringBuilder lines = new StringBuilder();
    codePoints.forEach(
        codePoint -> lines.append("%04X %s%n".formatted(codePoint, type.apply(codePoint))));
    return lines.toString();
  }

  @Test
  void theTableIsThatOfUnicode() {
    assertEquals(
        types(IntStream.range(0x600, 0x900), JoiningTypeTest::asUnicodeHasIt),
        types(IntStream.range(0x600, 0x900), JoiningType::of));
  }

  @Test
  void charactersUsedWithArabicJoinAsUnicodeSays() {
    int[] others =
        IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
            .filter(Character::isDefined)
            .filter(codePoint -> SCRIPTS.contains(UScript.getScript(codePoint)))
            .toArray();
    assertEquals(
        types(IntStream.of(others), JoiningTypeTest::asUnicodeHasIt),
        types(IntStream.of(others), JoiningType::of));
  }
}
