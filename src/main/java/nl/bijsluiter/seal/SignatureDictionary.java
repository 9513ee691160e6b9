package nl.bijsluiter.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.openpdf.text.pdf.PdfLiteral;

/// The signature dictionary of one file (ISO 32000-1, 12.8.1; EN 319 142-1, 6.3), as a literal of
/// fixed layout: every byte of it follows from the statement, the time and the size. A dictionary
/// of OpenPDF would come out in the order of hash codes. Text of others comes last, in hex, so that
/// it cannot pose as anything before it.
final class SignatureDictionary {
  /// The level of every seal, in the signed bytes so that it cannot be lowered unseen.
  static final String LEVEL = "B-B";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Room for `[0 a b c]`, each number of at most ten digits.
  private static final int BYTE_RANGE = 40;

  /// Certification (ISO 32000-1, 12.8.2.2) with P 1: no change whatever is allowed.
  private static final String CERTIFICATION =
      "/Reference[<</Type/SigRef/TransformMethod/DocMDP"
          + "/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]";

  private final PdfLiteral literal;
  private final int byteRange;
  private final int contents;
  private final int reserve;

  SignatureDictionary(Statement statement, Instant time, int reserve) {
    StringBuilder text = new StringBuilder("<</Type/Sig/Filter/Adobe.PPKLite");
    text.append("/SubFilter/ETSI.CAdES.detached/SealLevel/").append(LEVEL);
    text.append("/M(").append(DATE.format(time)).append(")/ByteRange");
    this.byteRange = text.length();
    text.append(" ".repeat(BYTE_RANGE)).append("/Contents");
    this.contents = text.length();
    text.append('<').repeat("0", 2 * reserve).append('>').append(CERTIFICATION);
    text.append("/Name").append(hex(statement.name()));
    text.append("/Reason").append(hex(statement.reason())).append(">>");
    this.literal = new PdfLiteral(text.toString());
    this.reserve = reserve;
  }

  private static String hex(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(utf16) + ">";
  }

  /// What to write into the file, outside any object stream.
  PdfLiteral literal() {
    return literal;
  }

  /// Where the dictionary's free places came to lie in the file, which is written by now.
  Places placesIn(byte[] pdf) {
    int start = Math.toIntExact(literal.getPosition());
    int from = start + contents;
    Places places = new Places(start + byteRange, from, from + 2 * reserve + 2);
    if (start <= 0 || !places.areFreeIn(pdf)) {
      throw new IllegalStateException("not the file in which the seal was reserved");
    }
    return places;
  }

  /// What a seal says of itself: whose it is, and what for.
  record Statement(String name, String reason) {
    Statement {
      if (name.isBlank() || reason.isBlank()) {
        throw new IllegalArgumentException("a seal says whose it is and what for");
      }
    }
  }

  /// The offset of the blanks after /ByteRange, and that of the string after /Contents, from its
  /// `<` to behind its `>`.
  record Places(int byteRange, int from, int to) {
    private boolean areFreeIn(byte[] pdf) {
      return to <= pdf.length && pdf[from] == '<' && pdf[to - 1] == '>' && pdf[byteRange] == ' ';
    }

    /// The digits that fit between `<` and `>`, two for each byte.
    int digits() {
      return to - from - 2;
    }

    /// The value of /ByteRange: all of the file but the string.
    String range(int length) {
      return "[0 " + from + " " + to + " " + (length - to) + "]";
    }
  }
}
