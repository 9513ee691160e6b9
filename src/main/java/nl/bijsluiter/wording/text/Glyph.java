package nl.bijsluiter.wording.text;

import java.util.ArrayList;
import java.util.List;

/// A character that a reader sees.
///
/// @param form as it is compared
/// @param character the code point as it was sent
/// @param place how many code points stand before it
record Glyph(String form, int character, int place) {
  /// Those of `text`, in order.
  static List<Glyph> of(String text, Folding folding) {
    List<Glyph> glyphs = new ArrayList<>();
    var place = 0;
    for (var character : text.codePoints().toArray()) {
      var form = folding.fold(character);
      if (!form.isEmpty()) {
        glyphs.add(new Glyph(form, character, place));
      }
      place++;
    }
    return glyphs;
  }

  boolean isLetter() {
    return form.codePoints().allMatch(Character::isLetterOrDigit);
  }

  boolean isBlank() {
    return form.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  boolean isOneOf(String characters) {
    return characters.contains(form);
  }

  boolean isCapital() {
    return Character.isUpperCase(character) || Character.isTitleCase(character);
  }
}
