package nl.bijsluiter.pdf.shaping;

/// Properties of characters that the JDK does not tell.
public final class Characters {
  static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  static final int ZERO_WIDTH_JOINER = 0x200D;

  /// Pairs of characters that are one another's mirror image: of those in Unicode's
  /// BidiMirroring.txt, the ones that our fonts draw both of.
  private static final String MIRRORED = "()<>[]{}«»‹›⁅⁆⁽⁾₍₎≤≥";

  private Characters() {}

  /// Whether a character shows nothing and needs no glyph: Unicode's Default_Ignorable_Code_Point.
  public static boolean isIgnorable(int codePoint) {
    if (codePoint < 0x34F) {
      return codePoint == 0xAD;
    }
    return codePoint < 0x2000 ? isIgnorableLetter(codePoint) : isIgnorableSign(codePoint);
  }

  private static boolean isIgnorableLetter(int codePoint) {
    return codePoint == 0x34F
        || codePoint == 0x61C
        || isBetween(codePoint, 0x115F, 0x1160)
        || isBetween(codePoint, 0x17B4, 0x17B5)
        || isBetween(codePoint, 0x180B, 0x180F);
  }

  private static boolean isIgnorableSign(int codePoint) {
    return isBetween(codePoint, 0x200B, 0x200F)
        || isBetween(codePoint, 0x202A, 0x202E)
        || isBetween(codePoint, 0x2060, 0x206F)
        || codePoint == 0x3164
        || isBetween(codePoint, 0xFE00, 0xFE0F)
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || isBetween(codePoint, 0xFFF0, 0xFFF8)
        || isBetween(codePoint, 0x1BCA0, 0x1BCA3)
        || isBetween(codePoint, 0x1D173, 0x1D17A)
        || isBetween(codePoint, 0xE0000, 0xE0FFF);
  }

  /// The character that is shown in the place of this one where text runs from right to left.
  public static int mirrored(int codePoint) {
    int place = MIRRORED.indexOf(codePoint);
    return place < 0 ? codePoint : MIRRORED.charAt(place ^ 1);
  }

  /// Whether a character is a letter or a mark of the Arabic script, and shaped as such. Digits are
  /// not, nor are the signs that stand around numbers.
  public static boolean isArabic(int codePoint) {
    return isBetween(codePoint, 0x620, 0x65F)
        || isBetween(codePoint, 0x66E, 0x6D3)
        || (isBetween(codePoint, 0x6D5, 0x6EF) && codePoint != 0x6DD)
        || isBetween(codePoint, 0x6FA, 0x6FF)
        || isBetween(codePoint, 0x750, 0x77F);
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
