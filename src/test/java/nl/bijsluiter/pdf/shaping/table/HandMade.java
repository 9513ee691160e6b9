package nl.bijsluiter.pdf.shaping.table;

import java.nio.ByteBuffer;

/// Tables written number by number.
public final class HandMade {
  private HandMade() {}

  /// A table.
  ///
  /// @param numbers of two bytes each, so that the offset of one is twice its place
  public static FontBytes table(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length);
    for (int number : numbers) {
      bytes.putShort((short) number);
    }
    return new FontBytes(bytes.array(), 0);
  }
}
