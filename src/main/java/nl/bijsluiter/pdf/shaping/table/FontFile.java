package nl.bijsluiter.pdf.shaping.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The table directory of a font file.
public final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int OPEN_TYPE = 0x4F54544F; // OTTO

  private final Map<String, FontBytes> tables;

  private FontFile(Map<String, FontBytes> tables) {
    this.tables = Map.copyOf(tables);
  }

  /// Reads the directory.
  ///
  /// @throws UnusableFont where it is no font, or the directory is damaged
  public static FontFile of(byte[] file) {
    FontBytes directory = new FontBytes(file, 0);
    int version = directory.uint32(0);
    if (version != TRUE_TYPE && version != OPEN_TYPE) {
      throw new UnusableFont("no OpenType font: begins with %08X".formatted(version));
    }
    Map<String, FontBytes> tables = new HashMap<>();
    for (int i = 0; i < directory.uint16(4); i++) {
      FontBytes entry = directory.at(12 + 16 * i);
      tables.put(entry.tag(0), table(file, entry));
    }
    return new FontFile(tables);
  }

  private static FontBytes table(byte[] file, FontBytes entry) {
    int start = entry.uint32(8);
    int length = entry.uint32(12);
    if (start < 0 || length < 0 || start > file.length - length) {
      throw new UnusableFont("font file ends before its table " + entry.tag(0));
    }
    return new FontBytes(file, start);
  }

  public Optional<FontBytes> table(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  /// A table that every font has.
  ///
  /// @throws UnusableFont where there is none
  public FontBytes required(String tag) {
    return table(tag).orElseThrow(() -> new UnusableFont("font has no table " + tag));
  }
}
