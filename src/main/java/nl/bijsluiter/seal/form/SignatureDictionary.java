package nl.bijsluiter.seal.form;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The signature dictionary of one file (ISO 32000-1, 12.8.1; EN 319 142-1, 6.3), as a literal of
/// fixed layout: every byte of it follows from its components. A dictionary of OpenPDF would come
/// out in the order of hash codes. Text of others comes last, in hex, so that it cannot pose as
/// anything before it.
///
/// @param level in the signed bytes, so that it cannot be lowered unseen
/// @param time in whole seconds
/// @param reserve the bytes kept free for the CMS
public record SignatureDictionary(SealLevel level, Instant time, Statement statement, int reserve) {
  /// What every dictionary starts with, up to the label of its level.
  public static final String START =
      "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/SealLevel/";

  /// The time in `/M`, between its parentheses.
  public static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// Room for `[0 a b c]`, each number of at most ten digits; blanks stay behind it.
  public static final int BYTE_RANGE = 40;

  /// Certification (ISO 32000-1, 12.8.2.2) with P 1: no change whatever is allowed.
  private static final String CERTIFICATION =
      "/Reference[<</Type/SigRef/TransformMethod/DocMDP"
          + "/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]";

  private static final String BEFORE_CONTENTS = "/Contents";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private String beforeByteRange() {
    return START + level.label() + "/M(" + DATE.format(time) + ")" + ofLetter() + "/ByteRange";
  }

  /// Names and hex only, which cannot end before they should.
  private String ofLetter() {
    Letter letter = statement.letter();
    return "/LetterKind/"
        + letter.kind()
        + "/LetterLanguages[/"
        + String.join("/", letter.languages())
        + "]/LetterIssuer"
        + hex(letter.issuer());
  }

  /// The dictionary with both gaps still free: blanks for the value of /ByteRange, zeros for the
  /// digits of /Contents.
  public String text() {
    return beforeByteRange()
        + " ".repeat(BYTE_RANGE)
        + BEFORE_CONTENTS
        + '<'
        + "0".repeat(2 * reserve)
        + '>'
        + CERTIFICATION
        + "/Name"
        + hex(statement.name())
        + "/Reason"
        + hex(statement.reason())
        + ">>";
  }

  private static String hex(String text) {
    return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  /// Where the gaps are in a file that has this dictionary at `start`.
  public Gaps gapsFrom(int start) {
    int byteRange = start + beforeByteRange().length();
    int from = byteRange + BYTE_RANGE + BEFORE_CONTENTS.length();
    return new Gaps(byteRange, from, from + 2 * reserve + 2);
  }

  /// The digits of /Contents that hold this CMS: capitals, without the zeros that may follow.
  public static String digits(byte[] cms) {
    return HEX.formatHex(cms);
  }

  /// What a seal says of itself: whose it is, what for, and on which letter.
  public record Statement(String name, String reason, Letter letter) {
    public Statement {
      if (name.isBlank() || reason.isBlank()) {
        throw new IllegalArgumentException("a seal says whose it is and what for");
      }
    }
  }

  /// The letter as a verifier may tell of it: nothing of its text.
  ///
  /// @param issuer the id of its issuer
  /// @param kind for example `contact-advice`
  /// @param languages the tags of its parts, in their order
  public record Letter(String issuer, String kind, List<String> languages) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public Letter {
      languages = List.copyOf(languages);
      if (!isName(kind) || languages.isEmpty() || !languages.stream().allMatch(Letter::isName)) {
        throw new IllegalArgumentException("a kind and languages without signs of PDF");
      }
    }

    private static boolean isName(String text) {
      return NAME.matcher(text).matches();
    }
  }

  /// The offset of the blanks after /ByteRange, and that of the string after /Contents, from its
  /// `<` to behind its `>`: the only bytes that are not signed.
  public record Gaps(int byteRange, int from, int to) {
    /// The digits that fit between `<` and `>`, two for each byte.
    public int digits() {
      return to - from - 2;
    }

    /// The value of /ByteRange: all of the file but the string.
    public String range(int length) {
      return "[0 " + from + " " + to + " " + (length - to) + "]";
    }
  }
}
