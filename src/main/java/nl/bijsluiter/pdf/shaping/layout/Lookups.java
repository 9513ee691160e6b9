package nl.bijsluiter.pdf.shaping.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;

/// The LookupList table.
public final class Lookups {
  /// How deep lookups may call one another.
  static final int MAX_DEPTH = 6;

  private final List<Lookup> lookups = new ArrayList<>();

  Lookups(FontBytes list, GlyphDefinitions definitions, SubtableReader reader) {
    for (int i = 0; i < list.uint16(0); i++) {
      FontBytes table = list.part(2 + 2 * i);
      lookups.add(lookup(table, new VisibleGlyphs(table, definitions), reader));
    }
  }

  private Lookup lookup(FontBytes table, VisibleGlyphs glyphs, SubtableReader reader) {
    List<Subtable> subtables =
        IntStream.range(0, table.uint16(4))
            .mapToObj(i -> table.part(6 + 2 * i))
            .map(part -> reader.read(new SubtableSource(table.uint16(0), part, glyphs, this)))
            .toList();
    return new Lookup(glyphs, subtables);
  }

  /// @throws UnusableFont where a feature or a lookup names one that is not there
  void require(int number) {
    if (number >= lookups.size()) {
      throw new UnusableFont("font has no lookup with number " + number);
    }
  }

  /// Applies one lookup to a whole buffer.
  void apply(int number, GlyphBuffer buffer, Stage stage) {
    Lookup lookup = lookups.get(number);
    int at = 0;
    while (at < buffer.length()) {
      int next = stage.covers(buffer.form(at)) ? lookup.apply(buffer, at) : Subtable.NO_MATCH;
      at = next == Subtable.NO_MATCH ? at + 1 : next;
    }
  }

  /// Applies a lookup at one place, for another lookup.
  boolean applyAt(int number, GlyphBuffer buffer, int at) {
    if (!buffer.enter()) {
      return false;
    }
    int next = lookups.get(number).apply(buffer, at);
    buffer.leave();
    return next != Subtable.NO_MATCH;
  }
}
