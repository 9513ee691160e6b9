package nl.bijsluiter.verification;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/// Signs by which a file shows that it carries a seal of ours, whatever has become of it: the last
/// eight bytes of a certificate of ours, and the first eight of its digest, by which a seal names
/// it (RFC 5035, 3), as digits of either case. They tell an altered file from a strange one; no
/// file is genuine for having them.
final class Marks {
  private static final int BYTES = 8;
  private static final int DIGITS = 2 * BYTES;

  private final long[] ends;
  private final long[] digests;

  Marks(Collection<X509Certificate> certificates) {
    List<byte[]> encoded = certificates.stream().map(Marks::encoded).toList();
    ends = encoded.stream().mapToLong(der -> number(der, der.length - BYTES)).sorted().toArray();
    digests = encoded.stream().mapToLong(der -> number(digest(der), 0)).sorted().toArray();
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a certificate that was read before", e);
    }
  }

  private static byte[] digest(byte[] der) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(der);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static long number(byte[] bytes, int at) {
    return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(bytes, at, at + BYTES));
  }

  /// What of a seal is in a file.
  ///
  /// @param certificate a certificate of ours, which anyone may quote
  /// @param name how a seal names that
  record Found(boolean certificate, boolean name) {}

  /// One pass, whatever there is in the file and however many marks.
  Found in(byte[] file) {
    boolean certificate = false;
    boolean name = false;
    long last = 0;
    int digits = 0;
    for (byte character : file) {
      boolean digit = HexFormat.isHexDigit(character);
      last = digit ? last << 4 | HexFormat.fromHexDigit(character) : 0;
      digits = digit ? digits + 1 : 0;
      if (digits >= DIGITS) {
        certificate |= Arrays.binarySearch(ends, last) >= 0;
        name |= Arrays.binarySearch(digests, last) >= 0;
      }
    }
    return new Found(certificate, name);
  }
}
