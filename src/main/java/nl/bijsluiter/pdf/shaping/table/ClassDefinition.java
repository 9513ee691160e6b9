package nl.bijsluiter.pdf.shaping.table;

/// The class definition table: a number for each glyph. Glyphs that it does not name are of class
/// 0.
public final class ClassDefinition {
  /// All glyphs are of class 0.
  public static final ClassDefinition NONE = new ClassDefinition(0, new char[0]);

  private static final int LIST = 1;
  private static final int RANGES = 2;

  private final int first;
  private final char[] classes;

  private ClassDefinition(int first, char[] classes) {
    this.first = first;
    this.classes = classes;
  }

  public static ClassDefinition of(FontBytes table) {
    return switch (table.uint16(0)) {
      case LIST -> ofList(table);
      case RANGES -> ofRanges(table);
      default -> throw new UnusableFont("class definition of format " + table.uint16(0));
    };
  }

  private static ClassDefinition ofList(FontBytes table) {
    char[] classes = new char[table.uint16(4)];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (char) table.uint16(6 + 2 * i);
    }
    return new ClassDefinition(table.uint16(2), classes);
  }

  private static ClassDefinition ofRanges(FontBytes table) {
    int count = table.uint16(2);
    if (count == 0) {
      return NONE;
    }
    int first = table.uint16(4);
    int last = table.uint16(4 + 6 * (count - 1) + 2);
    if (last < first) {
      throw new UnusableFont("class definition is not in order");
    }
    char[] classes = new char[last - first + 1];
    for (int i = 0; i < count; i++) {
      FontBytes range = table.at(4 + 6 * i);
      fill(classes, first, range);
    }
    return new ClassDefinition(first, classes);
  }

  private static void fill(char[] classes, int first, FontBytes range) {
    for (int glyph = range.uint16(0); glyph <= range.uint16(2); glyph++) {
      if (glyph < first || glyph - first >= classes.length) {
        throw new UnusableFont("class definition is not in order at glyph " + glyph);
      }
      classes[glyph - first] = (char) range.uint16(4);
    }
  }

  public int of(int glyph) {
    int index = glyph - first;
    return index >= 0 && index < classes.length ? classes[index] : 0;
  }

  /// The glyphs of one class.
  public GlyphPattern pattern(int wanted) {
    return glyph -> of(glyph) == wanted;
  }
}
