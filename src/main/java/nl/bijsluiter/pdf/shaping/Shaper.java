package nl.bijsluiter.pdf.shaping;

import nl.bijsluiter.pdf.shaping.Plans.Plan;
import nl.bijsluiter.pdf.shaping.layout.GlyphBuffer;
import nl.bijsluiter.pdf.shaping.layout.PassedOver;

/// Shapes one word with one font: characters become glyphs, `GSUB` changes them, `GPOS` places
/// them.
final class Shaper {
  private final FontTables font;
  private final Plans plans;
  private final SecondLetters secondLetters;

  Shaper(FontTables font, Plans plans) {
    this.font = font;
    this.plans = plans;
    this.secondLetters = new SecondLetters(font);
  }

  ShapedRun shape(TextRun run) {
    NormalizedText text = NormalizedText.of(run, font.characters());
    Plan plan = plans.plan(run, text);
    GlyphBuffer buffer = glyphs(run, text);
    plan.substitution().apply(buffer);
    setAdvances(buffer);
    plan.positioning().apply(buffer);
    settle(buffer, run.rightToLeft());
    if (run.script() == Script.ARABIC) {
      secondLetters.insert(run, buffer);
    }
    removeIgnorables(buffer);
    if (run.rightToLeft()) {
      buffer.reverse();
    }
    return ShapedRun.of(buffer, font.unitsPerEm());
  }

  private GlyphBuffer glyphs(TextRun run, NormalizedText text) {
    GlyphBuffer buffer = new GlyphBuffer(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      int character = text.character(i);
      buffer.add(glyph(character, run.rightToLeft()), text.place(i));
      buffer.setPassedOver(i, passedOver(character));
    }
    if (run.script() == Script.ARABIC) {
      JoiningForm.setAll(text, buffer);
    }
    return buffer;
  }

  /// Of the character or, from right to left, of its mirror image where the font has that.
  private int glyph(int character, boolean rightToLeft) {
    int mirrored = rightToLeft ? font.characters().glyph(Characters.mirrored(character)) : 0;
    return mirrored == 0 ? font.characters().glyph(character) : mirrored;
  }

  private static PassedOver passedOver(int character) {
    if (!Characters.isIgnorable(character)) {
      return PassedOver.NEVER;
    }
    boolean joiner =
        character == Characters.ZERO_WIDTH_JOINER || character == Characters.ZERO_WIDTH_NON_JOINER;
    return joiner ? PassedOver.IN_CONTEXT : PassedOver.ALWAYS;
  }

  private void setAdvances(GlyphBuffer buffer) {
    for (int i = 0; i < buffer.length(); i++) {
      buffer.setAdvance(i, font.metrics().advance(buffer.glyph(i)));
    }
  }

  /// Marks and characters that show nothing take no room, and marks go where their letters are.
  private void settle(GlyphBuffer buffer, boolean rightToLeft) {
    for (int i = 0; i < buffer.length(); i++) {
      if (buffer.showsNothing(i)) {
        buffer.stayPut(i);
      }
      if (buffer.showsNothing(i) || font.definitions().isMark(buffer.glyph(i))) {
        buffer.setAdvance(i, 0);
      }
    }
    for (int i = 0; i < buffer.length(); i++) {
      if (buffer.attachedTo(i) >= 0) {
        followLetter(buffer, i, rightToLeft);
      }
    }
  }

  /// From the place of the letter to that of the pen at the mark.
  private static void followLetter(GlyphBuffer buffer, int mark, boolean rightToLeft) {
    int letter = buffer.attachedTo(mark);
    int between = 0;
    if (rightToLeft) {
      for (int i = letter + 1; i <= mark; i++) {
        between += buffer.advance(i);
      }
    } else {
      for (int i = letter; i < mark; i++) {
        between -= buffer.advance(i);
      }
    }
    buffer.move(mark, buffer.x(letter) + between, buffer.y(letter));
  }

  /// A zero width non-joiner stays where the font has a glyph for it, which our builds leave empty:
  /// a reader of the file finds it, as Persian needs it between words.
  private void removeIgnorables(GlyphBuffer buffer) {
    for (int i = buffer.length() - 1; i >= 0; i--) {
      if (buffer.showsNothing(i) && !isNonJoiner(buffer.glyph(i))) {
        buffer.remove(i);
      }
    }
  }

  private boolean isNonJoiner(int glyph) {
    return glyph != 0 && glyph == font.characters().glyph(Characters.ZERO_WIDTH_NON_JOINER);
  }
}
