package nl.bijsluiter.pdf.text;

/// A text holds a character that no bundled font has. It would leave a gap nobody notices, so no
/// file is made: whoever wrote the text has to replace the character.
public final class UndrawableCharacter extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int codePoint;

  UndrawableCharacter(int codePoint) {
    super("no bundled font has U+%04X %s".formatted(codePoint, Character.getName(codePoint)));
    this.codePoint = codePoint;
  }

  public int codePoint() {
    return codePoint;
  }
}
