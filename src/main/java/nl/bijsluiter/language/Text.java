package nl.bijsluiter.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One paragraph in one language.
///
/// @param key its name within its bundle
/// @param text the words, on one line, with `{placeholders}`
/// @param state how far the translation has come
/// @param source the digest of the Dutch text it was made from; empty for Dutch itself
record Text(String key, String text, TranslationState state, String source) {
  private static final int DIGITS = 8;

  /// What a translation of this text names as its source: the first digits of its SHA-256.
  String digest() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
