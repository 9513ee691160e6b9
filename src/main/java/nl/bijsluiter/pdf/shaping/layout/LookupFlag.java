package nl.bijsluiter.pdf.shaping.layout;

import nl.bijsluiter.pdf.shaping.table.Coverage;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import org.jspecify.annotations.Nullable;

/// The LookupFlag of a lookup: which glyphs it does not see.
final class LookupFlag {
  private static final int IGNORE_BASES = 0x02;
  private static final int IGNORE_LIGATURES = 0x04;
  private static final int IGNORE_MARKS = 0x08;
  private static final int USE_MARK_SET = 0x10;
  private static final int MARK_CLASS = 0xFF00;

  private final int flag;
  private final GlyphDefinitions definitions;
  private final @Nullable Coverage seenMarks;

  /// @param lookup the lookup table
  LookupFlag(FontBytes lookup, GlyphDefinitions definitions) {
    this.flag = lookup.uint16(2);
    this.definitions = definitions;
    this.seenMarks =
        (flag & USE_MARK_SET) == 0
            ? null
            : definitions.markSet(lookup.uint16(6 + 2 * lookup.uint16(4)));
  }

  /// Whether the lookup passes over a glyph as if it were not there.
  boolean ignores(int glyph) {
    return definitions.isMark(glyph)
        ? ignoresMark(glyph)
        : ((flag & IGNORE_BASES) != 0 && definitions.isBase(glyph))
            || ((flag & IGNORE_LIGATURES) != 0 && definitions.isLigature(glyph));
  }

  private boolean ignoresMark(int mark) {
    if ((flag & IGNORE_MARKS) != 0) {
      return true;
    }
    if (seenMarks != null) {
      return !seenMarks.accepts(mark);
    }
    int seenClass = (flag & MARK_CLASS) >> 8;
    return seenClass != 0 && definitions.markClass(mark) != seenClass;
  }
}
