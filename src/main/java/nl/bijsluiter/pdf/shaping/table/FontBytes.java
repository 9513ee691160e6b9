package nl.bijsluiter.pdf.shaping.table;

import java.nio.charset.StandardCharsets;

/// A table of a font file, or a part of one: big-endian numbers, each at a distance in bytes from
/// where the part begins. The names are those of OpenType's data types.
public final class FontBytes {
  private final byte[] file;
  private final int start;

  FontBytes(byte[] file, int start) {
    this.file = file;
    this.start = start;
  }

  /// An unsigned number of two bytes.
  ///
  /// @throws UnusableFont where the file ends before it
  public int uint16(int distance) {
    int at = start + distance;
    if (at < 0 || at + 2 > file.length) {
      throw new UnusableFont("font file ends before byte " + at);
    }
    return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
  }

  public int int16(int distance) {
    return (short) uint16(distance);
  }

  /// Those that lie behind one another.
  public int[] uint16s(int distance, int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = uint16(distance + 2 * i);
    }
    return numbers;
  }

  /// No file of ours is so large that the highest bit counts.
  public int uint32(int distance) {
    return uint16(distance) << 16 | uint16(distance + 2);
  }

  public String tag(int distance) {
    uint32(distance);
    return new String(file, start + distance, 4, StandardCharsets.ISO_8859_1);
  }

  /// The part that begins so far from the beginning of this one.
  public FontBytes at(int distance) {
    return new FontBytes(file, start + distance);
  }

  /// Whether there is a part that the Offset16 at `distance` leads to.
  public boolean hasPart(int distance) {
    return uint16(distance) != 0;
  }

  /// The part that the Offset16 at `distance` leads to.
  public FontBytes part(int distance) {
    return at(uint16(distance));
  }
}
