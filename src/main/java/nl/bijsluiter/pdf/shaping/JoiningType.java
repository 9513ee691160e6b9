package nl.bijsluiter.pdf.shaping;

/// How a character of the Arabic script joins its neighbours: Unicode's Joining_Type.
enum JoiningType {
  NON_JOINING,
  /// Joins only the letter on its right, which is the one before.
  RIGHT_JOINING,
  LEFT_JOINING,
  DUAL_JOINING,
  JOIN_CAUSING,
  /// A mark: its neighbours join as if it were not there.
  TRANSPARENT;

  private static final int FIRST = 0x600;

  /// The type of each character from U+0600 to U+08FF, 64 in a row, by the letters of Unicode
  /// 17.0's ArabicShaping.txt and DerivedJoiningType.txt.
  private static final String TABLE =
      "UUUUUUUUUUUUUUUUTTTTTTTTTTTUTUUUDURRRRDRDRDDDDDRRRRDDDDDDDDDDDDD"
          + "CDDDDDDDRDDTTTTTTTTTTTTTTTTTTTTTUUUUUUUUUUUUUUDDTRRRURRRDDDDDDDD"
          + "DDDDDDDDRRRRRRRRRRRRRRRRRRDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"
          + "RDDRRRRRRRRRDRDRDDRRURTTTTTTTUUTTTTTTUUTTUTTTTRRUUUUUUUUUUDDDUUD"
          + "UUUUUUUUUUUUUUUTRTDDDRRRRRDDDDRDDDDDDDDDRDRDRDDRTTTTTTTTTTTTTTTT"
          + "TTTTTTTTTTTUURDDDDDDDDDDDRRRDDDDDDDDDDDDDDDRRDDDDRDRRDDDRRDDDDDD"
          + "UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUTTTTTTTTTTTUUUUUUUUUUUUUUU"
          + "UUUUUUUUUUDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDTTTTTTTTTUUUUUUCUUTUU"
          + "UUUUUUUUUUUUUUUUUUUUUUTTTTUTTTTTTTTTUTTTUTTTTTUUUUUUUUUUUUUUUUUU"
          + "RDDDDDRRDRDDDDDDDDDDRDRRRTTTUUUUDUDDDDURDRRUUUUURRRRRRRRRRRRRRRR"
          + "RRRCCCDUUDDDDDRDUUUUUUUTTTTTTTTTDDDDDDDDDDRRRURDDRRDDDDDDRDDDDDD"
          + "DDDDDDDDDUTTTTTTTTTTTTTTTTTTTTTTTTUTTTTTTTTTTTTTTTTTTTTTTTTTTTTT";

  /// @param codePoint of the Arabic script, or of those that are used with it
  static JoiningType of(int codePoint) {
    int index = codePoint - FIRST;
    return index >= 0 && index < TABLE.length() ? of(TABLE.charAt(index)) : ofOther(codePoint);
  }

  private static JoiningType of(char letter) {
    return switch (letter) {
      case 'R' -> RIGHT_JOINING;
      case 'L' -> LEFT_JOINING;
      case 'D' -> DUAL_JOINING;
      case 'C' -> JOIN_CAUSING;
      case 'T' -> TRANSPARENT;
      default -> NON_JOINING;
    };
  }

  private static JoiningType ofOther(int codePoint) {
    return switch (codePoint) {
      case Characters.ZERO_WIDTH_JOINER -> JOIN_CAUSING;
      case Characters.ZERO_WIDTH_NON_JOINER, 0x2066, 0x2067, 0x2068, 0x2069 -> NON_JOINING;
      default -> isMarkOrFormat(codePoint) ? TRANSPARENT : NON_JOINING;
    };
  }

  private static boolean isMarkOrFormat(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  boolean joinsBefore() {
    return this == RIGHT_JOINING || this == DUAL_JOINING || this == JOIN_CAUSING;
  }

  boolean joinsBehind() {
    return this == LEFT_JOINING || this == DUAL_JOINING || this == JOIN_CAUSING;
  }

  /// Whether a character is a letter with forms of its own.
  boolean isLetter() {
    return this == RIGHT_JOINING || this == LEFT_JOINING || this == DUAL_JOINING;
  }
}
