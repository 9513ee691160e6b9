package nl.bijsluiter.pdf.shaping.layout;

import java.util.List;
import nl.bijsluiter.pdf.shaping.table.GlyphPattern;

/// A sequence of glyphs, what must stand before and behind it, and the lookups that are then
/// applied within it.
///
/// @param before backwards from the sequence
/// @param sequence without its first glyph, which the coverage or its class has chosen
/// @param calls in order
record ContextRule(
    List<GlyphPattern> before,
    List<GlyphPattern> sequence,
    List<GlyphPattern> behind,
    List<Call> calls) {
  private static final int[] NO_MATCH = {};

  /// A SequenceLookupRecord.
  ///
  /// @param place in the sequence
  record Call(int place, int lookup) {}

  /// Where the glyphs of the sequence stand; none where the rule does not hold.
  int[] match(GlyphBuffer buffer, int at, VisibleGlyphs glyphs) {
    int[] places = new int[sequence.size() + 1];
    places[0] = at;
    for (int i = 1; i < places.length; i++) {
      places[i] = glyphs.next(buffer, places[i - 1], sequence.get(i - 1));
      if (places[i] == VisibleGlyphs.NONE) {
        return NO_MATCH;
      }
    }
    boolean surrounded =
        standsBefore(buffer, at, glyphs) && standsBehind(buffer, places[places.length - 1], glyphs);
    return surrounded ? places : NO_MATCH;
  }

  private boolean standsBefore(GlyphBuffer buffer, int at, VisibleGlyphs glyphs) {
    int place = at;
    for (GlyphPattern pattern : before) {
      place = glyphs.previousAround(buffer, place, pattern);
      if (place == VisibleGlyphs.NONE) {
        return false;
      }
    }
    return true;
  }

  private boolean standsBehind(GlyphBuffer buffer, int at, VisibleGlyphs glyphs) {
    int place = at;
    for (GlyphPattern pattern : behind) {
      place = glyphs.nextAround(buffer, place, pattern);
      if (place == VisibleGlyphs.NONE) {
        return false;
      }
    }
    return true;
  }

  /// Applies the lookups, which may make the sequence longer or shorter.
  ///
  /// @return where the lookup goes on
  int call(GlyphBuffer buffer, int[] places, Lookups lookups) {
    for (Call call : calls) {
      int before = buffer.length();
      if (call.place < places.length && lookups.applyAt(call.lookup, buffer, places[call.place])) {
        shift(places, call.place + 1, buffer.length() - before);
      }
    }
    return places[places.length - 1] + 1;
  }

  private static void shift(int[] places, int from, int by) {
    for (int i = from; i < places.length; i++) {
      places[i] += by;
    }
  }
}
