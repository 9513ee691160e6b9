package nl.bijsluiter.pdf.shaping;

import java.util.Set;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.Stage;

/// The form that a letter of the Arabic script takes among its neighbours, with the OpenType
/// feature that gives it.
enum JoiningForm {
  NONE(0, ""),
  ISOLATED(1, "isol"),
  FINAL(2, "fina"),
  MEDIAL(3, "medi"),
  INITIAL(4, "init");

  /// How the buffer knows it.
  private final int number;

  private final String feature;

  JoiningForm(int number, String feature) {
    this.number = number;
    this.feature = feature;
  }

  /// The lookups for letters of this form only.
  Stage stage() {
    return new Stage(number, Set.of(feature));
  }

  /// Sets the forms of a run.
  ///
  /// @param text whose characters are the glyphs of the buffer, one for one
  static void setAll(NormalizedText text, GlyphBuffer buffer) {
    int last = -1;
    JoiningType lastType = JoiningType.NON_JOINING;
    for (int i = 0; i < text.length(); i++) {
      JoiningType type = JoiningType.of(text.character(i));
      if (type != JoiningType.TRANSPARENT) {
        boolean joins = lastType.joinsBehind() && type.joinsBefore();
        if (joins) {
          buffer.setForm(last, joinedBehind(buffer.form(last)));
        }
        buffer.setForm(i, alone(type, joins).number);
        last = i;
        lastType = type;
      }
    }
  }

  /// Of a character that nothing follows yet.
  private static JoiningForm alone(JoiningType type, boolean joinsBefore) {
    if (type == JoiningType.NON_JOINING) {
      return NONE;
    }
    return joinsBefore ? FINAL : ISOLATED;
  }

  private static int joinedBehind(int form) {
    return form == FINAL.number ? MEDIAL.number : INITIAL.number;
  }
}
