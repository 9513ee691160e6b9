package nl.bijsluiter.verification;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.LongStream;

/// Signs by which a file shows that it carries a seal of ours, whatever has become of it: eight
/// bytes of each certificate's end and eight of its digest (RFC 5035, 3), as digits of either case.
/// Two, so that one changed byte does not hide both. They tell an altered file from a strange one;
/// no file is genuine for having them.
final class Marks {
  private static final int BYTES = 8;
  private static final int DIGITS = 2 * BYTES;

  private final long[] sorted;

  Marks(Collection<X509Certificate> certificates) {
    sorted = certificates.stream().flatMapToLong(Marks::of).sorted().toArray();
  }

  private static LongStream of(X509Certificate certificate) {
    try {
      byte[] encoded = certificate.getEncoded();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded);
      return LongStream.of(number(digest, 0), number(encoded, encoded.length - BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a certificate that was read before", e);
    }
  }

  private static long number(byte[] bytes, int at) {
    return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(bytes, at, at + BYTES));
  }

  /// Whether one of them is in the file. One pass, whatever there is in it and however many marks.
  boolean areIn(byte[] file) {
    long last = 0;
    int digits = 0;
    for (byte character : file) {
      boolean digit = HexFormat.isHexDigit(character);
      last = digit ? last << 4 | HexFormat.fromHexDigit(character) : 0;
      digits = digit ? digits + 1 : 0;
      if (digits >= DIGITS && isMark(last)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
