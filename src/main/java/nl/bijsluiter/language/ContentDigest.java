package nl.bijsluiter.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells one content of named files from another.
public final class ContentDigest {
  private static final int BYTES = 6;

  private final MessageDigest digest;

  public ContentDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Adds a file. The order counts.
  public void add(String name, byte[] content) {
    digest.update("%s %d\n".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  /// Twelve hexadecimal digits. To be asked once, at the end.
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
