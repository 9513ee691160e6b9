package nl.bijsluiter.pdf.shaping.layout;

import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import nl.bijsluiter.pdf.shaping.table.GlyphPattern;

/// The glyphs of a buffer as one lookup sees them: without those that its LookupFlag ignores, and
/// past those that show nothing.
public final class VisibleGlyphs {
  /// There is no such glyph.
  public static final int NONE = -1;

  private final LookupFlag flag;
  private final GlyphDefinitions definitions;

  /// @param lookup the lookup table
  VisibleGlyphs(FontBytes lookup, GlyphDefinitions definitions) {
    this.flag = new LookupFlag(lookup, definitions);
    this.definitions = definitions;
  }

  public GlyphDefinitions definitions() {
    return definitions;
  }

  boolean ignores(int glyph) {
    return flag.ignores(glyph);
  }

  /// The next glyph, if `wanted` accepts it: one that the lookup will change. A joiner or
  /// non-joiner in between is a glyph like any other.
  public int next(GlyphBuffer buffer, int at, GlyphPattern wanted) {
    for (int i = at + 1; i < buffer.length(); i++) {
      if (matches(buffer, i, wanted)) {
        return i;
      }
      if (stopsAt(buffer, i, PassedOver.ALWAYS)) {
        return NONE;
      }
    }
    return NONE;
  }

  /// The next glyph, if `wanted` accepts it: one that the lookup only asks for.
  int nextAround(GlyphBuffer buffer, int at, GlyphPattern wanted) {
    for (int i = at + 1; i < buffer.length(); i++) {
      if (matches(buffer, i, wanted)) {
        return i;
      }
      if (stopsAt(buffer, i, PassedOver.IN_CONTEXT)) {
        return NONE;
      }
    }
    return NONE;
  }

  /// The glyph before, if `wanted` accepts it: one that the lookup only asks for.
  int previousAround(GlyphBuffer buffer, int at, GlyphPattern wanted) {
    for (int i = at - 1; i >= 0; i--) {
      if (matches(buffer, i, wanted)) {
        return i;
      }
      if (stopsAt(buffer, i, PassedOver.IN_CONTEXT)) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean matches(GlyphBuffer buffer, int at, GlyphPattern wanted) {
    int glyph = buffer.glyph(at);
    return !flag.ignores(glyph) && wanted.accepts(glyph);
  }

  private boolean stopsAt(GlyphBuffer buffer, int at, PassedOver least) {
    return !buffer.isPassedOver(at, least) && !flag.ignores(buffer.glyph(at));
  }

  /// The next glyph that shows something.
  public int following(GlyphBuffer buffer, int at) {
    int next = at + 1;
    while (next < buffer.length() && stopsNowhere(buffer, next)) {
      next++;
    }
    return next < buffer.length() ? next : NONE;
  }

  /// The glyph before that shows something.
  public int preceding(GlyphBuffer buffer, int at) {
    int previous = at - 1;
    while (previous >= 0 && stopsNowhere(buffer, previous)) {
      previous--;
    }
    return previous;
  }

  private boolean stopsNowhere(GlyphBuffer buffer, int at) {
    return !stopsAt(buffer, at, PassedOver.IN_CONTEXT);
  }

  /// The glyph before that is no mark, whatever the LookupFlag says.
  public int precedingBase(GlyphBuffer buffer, int at) {
    int previous = at - 1;
    while (previous >= 0
        && (definitions.isMark(buffer.glyph(previous)) || buffer.showsNothing(previous))) {
      previous--;
    }
    return previous;
  }
}
