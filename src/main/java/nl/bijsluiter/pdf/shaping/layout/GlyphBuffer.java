package nl.bijsluiter.pdf.shaping.layout;

import java.util.Arrays;

/// The glyphs of a run while it is shaped, in logical order. Substitution changes which glyphs
/// there are, positioning where they stand, in the units of the font. For one thread.
///
/// A mark knows the ligature and the component that it belongs to, so that it is placed over the
/// right half.
public final class GlyphBuffer {
  private static final int GLYPH = 0;
  private static final int CLUSTER = 1;
  private static final int FORM = 2;
  private static final int PASSED_OVER = 3;
  private static final int LIGATURE = 4;
  private static final int COMPONENT = 5;
  private static final int COMPONENTS = 6;
  private static final int ADVANCE = 7;
  private static final int X = 8;
  private static final int Y = 9;
  private static final int ATTACHED_TO = 10;
  private static final int COLUMNS = 11;
  private static final int NONE = -1;

  private final int[][] columns;
  private int length;
  private int ligatures;
  private int depth;

  public GlyphBuffer(int capacity) {
    columns = new int[COLUMNS][capacity];
  }

  public void add(int glyph, int cluster) {
    makeRoom(1);
    clear(length);
    columns[GLYPH][length] = glyph;
    columns[CLUSTER][length] = cluster;
    length++;
  }

  private void makeRoom(int more) {
    if (length + more > columns[GLYPH].length) {
      for (int column = 0; column < COLUMNS; column++) {
        columns[column] = Arrays.copyOf(columns[column], 2 * (length + more));
      }
    }
  }

  private void clear(int at) {
    for (int[] column : columns) {
      column[at] = 0;
    }
    columns[COMPONENTS][at] = 1;
    columns[ATTACHED_TO][at] = NONE;
  }

  public int length() {
    return length;
  }

  public int glyph(int at) {
    return columns[GLYPH][at];
  }

  /// Puts another glyph in the place of one.
  public void substitute(int at, int glyph) {
    columns[GLYPH][at] = glyph;
    columns[PASSED_OVER][at] = 0;
  }

  /// Which character of the text a glyph began as.
  public int cluster(int at) {
    return columns[CLUSTER][at];
  }

  /// The number of the stage that may change this glyph, beside those that may change all.
  public int form(int at) {
    return columns[FORM][at];
  }

  public void setForm(int at, int form) {
    columns[FORM][at] = form;
  }

  /// Whether lookups pass over a glyph, at least so far, where they look for another.
  boolean isPassedOver(int at, PassedOver least) {
    return columns[PASSED_OVER][at] >= least.degree();
  }

  /// Whether a glyph stands for a character that shows nothing, and nothing was put in its place.
  public boolean showsNothing(int at) {
    return isPassedOver(at, PassedOver.IN_CONTEXT);
  }

  public void setPassedOver(int at, PassedOver passedOver) {
    columns[PASSED_OVER][at] = passedOver.degree();
  }

  /// The ligature that a glyph is, or that a mark belongs to; 0: none.
  public int ligature(int at) {
    return columns[LIGATURE][at];
  }

  /// The component of its ligature that a mark belongs to, from 1; 0: it is no mark of a ligature.
  public int component(int at) {
    return columns[COMPONENT][at];
  }

  /// How many glyphs became this one.
  public int components(int at) {
    return columns[COMPONENTS][at];
  }

  public int newLigature() {
    return ++ligatures;
  }

  public void becomeLigature(int at, int ligature, int components) {
    columns[LIGATURE][at] = ligature;
    columns[COMPONENT][at] = 0;
    columns[COMPONENTS][at] = components;
  }

  public void belongTo(int mark, int ligature, int component) {
    columns[LIGATURE][mark] = ligature;
    columns[COMPONENT][mark] = component;
  }

  /// Takes a glyph away; its text goes to the glyph at `into`.
  public void mergeInto(int into, int at) {
    columns[CLUSTER][into] = Math.min(columns[CLUSTER][into], columns[CLUSTER][at]);
    remove(at);
  }

  public void remove(int at) {
    length--;
    for (int[] column : columns) {
      System.arraycopy(column, at + 1, column, at, length - at);
    }
  }

  /// Puts a glyph behind another, of the same text.
  public void insertBehind(int at, int glyph) {
    makeRoom(1);
    for (int[] column : columns) {
      System.arraycopy(column, at, column, at + 1, length - at);
    }
    length++;
    substitute(at + 1, glyph);
  }

  /// Puts a glyph behind another that takes no room and shows the text from `cluster` on.
  public void insertBehind(int at, int glyph, int cluster) {
    insertBehind(at, glyph);
    clear(at + 1);
    columns[GLYPH][at + 1] = glyph;
    columns[CLUSTER][at + 1] = cluster;
  }

  /// Turns logical order into the order from left to right of a run that is read from the right.
  public void reverse() {
    for (int[] column : columns) {
      for (int i = 0, j = length - 1; i < j; i++, j--) {
        int kept = column[i];
        column[i] = column[j];
        column[j] = kept;
      }
    }
  }

  public int advance(int at) {
    return columns[ADVANCE][at];
  }

  public void setAdvance(int at, int advance) {
    columns[ADVANCE][at] = advance;
  }

  public int x(int at) {
    return columns[X][at];
  }

  public int y(int at) {
    return columns[Y][at];
  }

  public void move(int at, int x, int y) {
    columns[X][at] += x;
    columns[Y][at] += y;
  }

  /// Takes away what moves a glyph.
  public void stayPut(int at) {
    columns[X][at] = 0;
    columns[Y][at] = 0;
  }

  /// Places a mark at a distance from where an earlier glyph stands.
  public void attach(int mark, int to, int x, int y) {
    columns[X][mark] = x;
    columns[Y][mark] = y;
    columns[ATTACHED_TO][mark] = to;
  }

  /// The glyph that a mark stands by; negative: none.
  public int attachedTo(int at) {
    return columns[ATTACHED_TO][at];
  }

  /// Whether lookups may call lookups one level deeper; if so, [#leave] must follow.
  boolean enter() {
    return depth < Lookups.MAX_DEPTH && ++depth > 0;
  }

  void leave() {
    depth--;
  }
}
