package nl.bijsluiter.pdf.shaping.table;

import java.util.HashMap;
import java.util.Map;

/// `cmap`: the glyph of a character. Formats 4 (the Basic Multilingual Plane) and 12 (all of
/// Unicode).
public final class CharacterMap {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;
  private static final int LAST_OF_PLANE = 0xFFFF;

  private final char[] plane = new char[LAST_OF_PLANE + 1];
  private final Map<Integer, Integer> beyond = new HashMap<>();

  private CharacterMap() {}

  public static CharacterMap of(FontBytes cmap) {
    CharacterMap map = new CharacterMap();
    boolean known = false;
    for (int i = 0; i < cmap.uint16(2); i++) {
      FontBytes subtable = cmap.at(cmap.uint32(8 + 8 * i));
      known |= map.read(subtable);
    }
    if (!known) {
      throw new UnusableFont("font has no cmap of format 4 or 12");
    }
    return map;
  }

  private boolean read(FontBytes subtable) {
    switch (subtable.uint16(0)) {
      case SEGMENTS -> readSegments(subtable);
      case GROUPS -> readGroups(subtable);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void readSegments(FontBytes subtable) {
    int size = subtable.uint16(6); // twice the number of segments
    for (int i = 0; i < size; i += 2) {
      int last = subtable.uint16(14 + i);
      int first = subtable.uint16(16 + size + i);
      int delta = subtable.uint16(16 + 2 * size + i);
      FontBytes range = subtable.at(16 + 3 * size + i);
      for (int character = first; character <= last && character < LAST_OF_PLANE; character++) {
        put(character, glyph(range, first, delta, character));
      }
    }
  }

  private static int glyph(FontBytes range, int first, int delta, int character) {
    if (!range.hasPart(0)) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = range.part(0).uint16(2 * (character - first));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private void readGroups(FontBytes subtable) {
    for (int i = 0; i < subtable.uint32(12); i++) {
      FontBytes group = subtable.at(16 + 12 * i);
      int first = group.uint32(0);
      for (int character = first; character <= group.uint32(4); character++) {
        put(character, group.uint32(8) + character - first);
      }
    }
  }

  private void put(int character, int glyph) {
    if (character <= LAST_OF_PLANE) {
      plane[character] = (char) glyph;
    } else {
      beyond.put(character, glyph);
    }
  }

  /// 0 where there is none.
  public int glyph(int codePoint) {
    return codePoint <= LAST_OF_PLANE ? plane[codePoint] : beyond.getOrDefault(codePoint, 0);
  }
}
