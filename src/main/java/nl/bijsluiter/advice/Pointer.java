package nl.bijsluiter.advice;

/// JSON Pointers (RFC 6901).
public final class Pointer {
  private Pointer() {}

  /// The reference token of `name` with its slash. Half a surrogate pair, which is no character and
  /// cannot be sent, stands as the replacement character.
  public static String segment(String name) {
    var token = new StringBuilder("/");
    name.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(c -> {
          switch (c) {
            case '~' -> token.append("~0");
            case '/' -> token.append("~1");
            default -> token.appendCodePoint(c);
          }
        });
    return token.toString();
  }
}
