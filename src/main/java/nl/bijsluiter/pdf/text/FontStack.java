package nl.bijsluiter.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.bijsluiter.pdf.shaping.Characters;
import nl.bijsluiter.pdf.shaping.Script;
import nl.bijsluiter.pdf.shaping.ShapedRun;
import nl.bijsluiter.pdf.shaping.TextRun;
import org.jspecify.annotations.Nullable;

/// The faces that a text is drawn with: the one that its style asks for, and behind it one of every
/// other family, each for the characters that none before it has.
///
/// All that a page shows is measured here first, so this is where a character without a glyph is
/// noticed. Widths are in thousandths of the font's size.
final class FontStack {
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  private final List<FontFace> faces;

  FontStack(List<FontFace> faces) {
    this.faces = List.copyOf(faces);
  }

  FontFace first() {
    return faces.getFirst();
  }

  /// @throws UndrawableCharacter where no face has a glyph for one of the characters
  float width(String text, int start, int end) {
    if (isPlain(text, start, end)) {
      return advance(first(), text, start, end);
    }
    float[] width = {0};
    split(text, start, end, run -> width[0] += width(run, text));
    return width[0];
  }

  private static float width(FaceRun run, String text) {
    return switch (run.script()) {
      case STANDARD -> advance(run.face(), text, run.start(), run.end());
      case ARABIC -> run.face().openType().width(textRun(run, text, true, ""));
    };
  }

  /// The text in pieces that a page can show, in the order in which they are read.
  ///
  /// @param rightToLeft the direction of all of it
  /// @param language its tag, for the forms that a language prefers; may be empty
  List<Typeset> typeset(Excerpt excerpt, boolean rightToLeft, String language) {
    String text = excerpt.text();
    if (!rightToLeft && isPlain(text, excerpt.start(), excerpt.end())) {
      FaceRun whole = new FaceRun(first(), excerpt.start(), excerpt.end(), Script.STANDARD);
      return List.of(plain(whole, text));
    }
    List<Typeset> pieces = new ArrayList<>();
    split(
        text,
        excerpt.start(),
        excerpt.end(),
        run -> {
          boolean backwards = rightToLeft || run.script() == Script.ARABIC;
          pieces.add(
              backwards
                  ? new Typeset.Shaped(run.face(), text, shape(run, text, true, language))
                  : plain(run, text));
        });
    return pieces;
  }

  private static Typeset plain(FaceRun run, String text) {
    float width = advance(run.face(), text, run.start(), run.end());
    return new Typeset.Plain(run.face(), text.substring(run.start(), run.end()), width);
  }

  private static ShapedRun shape(FaceRun run, String text, boolean rightToLeft, String language) {
    return run.face().openType().shape(textRun(run, text, rightToLeft, language));
  }

  private static TextRun textRun(FaceRun run, String text, boolean rightToLeft, String language) {
    return new TextRun(text, run.start(), run.end(), rightToLeft, run.script(), language);
  }

  /// Whether the first face has every character, and nothing has to be shaped or reordered.
  private boolean isPlain(String text, int start, int end) {
    FontFace face = first();
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      boolean complex = character >= FIRST_RIGHT_TO_LEFT && mayNeedShaping(character);
      if (complex || !face.has(character)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayNeedShaping(char character) {
    return character < 0x900
        || Characters.isIgnorable(character)
        || Character.isSurrogate(character)
        || (character >= 0xFB1D && character < 0xFE00)
        || (character >= 0xFE70 && character < 0xFF00);
  }

  private static int advance(FontFace face, String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      width += Characters.isIgnorable(codePoint) ? 0 : face.advance(codePoint);
    }
    return width;
  }

  private void split(String text, int start, int end, Consumer<FaceRun> runs) {
    @Nullable FontFace face = null;
    Script script = Script.STANDARD;
    int from = start;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      FontFace next = face != null && stays(codePoint, face) ? face : faceOf(codePoint, face);
      Script nextScript = scriptOf(codePoint, script);
      if (face != null && !(next.equals(face) && nextScript == script)) {
        runs.accept(new FaceRun(face, from, i, script));
        from = i;
      }
      face = next;
      script = nextScript;
    }
    if (face != null) {
      runs.accept(new FaceRun(face, from, end, script));
    }
  }

  /// What belongs to what stands before it is drawn with the same face.
  private static boolean stays(int codePoint, FontFace face) {
    boolean belongs =
        codePoint == ' '
            || codePoint == '\u00a0'
            || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    return Characters.isIgnorable(codePoint) || (belongs && face.has(codePoint));
  }

  private FontFace faceOf(int codePoint, @Nullable FontFace before) {
    for (FontFace face : faces) {
      if (face.has(codePoint)) {
        return face;
      }
    }
    if (Characters.isIgnorable(codePoint)) {
      return before == null ? first() : before;
    }
    throw new UndrawableCharacter(codePoint);
  }

  private static Script scriptOf(int codePoint, Script before) {
    if (Characters.isArabic(codePoint)) {
      return Script.ARABIC;
    }
    return Character.isLetterOrDigit(codePoint) ? Script.STANDARD : before;
  }
}
