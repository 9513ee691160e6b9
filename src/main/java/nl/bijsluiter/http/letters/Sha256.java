package nl.bijsluiter.http.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The SHA-256 of a file.
///
/// @param hex 64 lower-case digits
record Sha256(String hex) {
  static Sha256 of(byte[] file) {
    try {
      return new Sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As the `Repr-Digest` header has it (RFC 9530).
  String reprDigest() {
    var base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    return "sha-256=:" + base64 + ":";
  }
}
