package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `/ID` of a file. OpenPDF writes chance into it; this writes a hash of the file, so that the
/// same content has the same identifier. Before sealing: the seal covers it.
final class FileIdentifier {
  private static final int DIGITS = 32;
  private static final int BETWEEN = "><".length();
  private static final int TAIL = 64;
  private static final int DICTIONARY = 1024;
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
  private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><[0-9a-f]{32}>\\]");

  private FileIdentifier() {}

  /// Changes `pdf`, as OpenPDF closed it, and returns it.
  static byte[] identify(byte[] pdf) {
    int first = position(pdf);
    int second = first + DIGITS + BETWEEN;
    put("0".repeat(DIGITS), pdf, first, second);
    put(HexFormat.of().formatHex(hash(pdf), 0, DIGITS / 2), pdf, first, second);
    return pdf;
  }

  private static void put(String digits, byte[] pdf, int... positions) {
    for (int position : positions) {
      System.arraycopy(digits.getBytes(ISO_8859_1), 0, pdf, position, DIGITS);
    }
  }

  /// The identifier stands in the cross-reference stream, which the end of the file points at.
  private static int position(byte[] pdf) {
    int xref = Integer.parseInt(find(START, pdf, pdf.length - TAIL, TAIL).group(1));
    int length = Math.min(DICTIONARY, pdf.length - xref);
    return xref + find(ID, pdf, xref, length).start(1);
  }

  private static Matcher find(Pattern pattern, byte[] pdf, int from, int length) {
    Matcher matcher = pattern.matcher(new String(pdf, from, length, ISO_8859_1));
    if (!matcher.find()) {
      throw new IllegalStateException("not closed as expected: no " + pattern);
    }
    return matcher;
  }

  private static byte[] hash(byte[] pdf) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(pdf);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
