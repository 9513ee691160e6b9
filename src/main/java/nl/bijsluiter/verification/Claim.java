package nl.bijsluiter.verification;

import static nl.bijsluiter.verification.Verdict.Flaw.MISSHAPEN;
import static nl.bijsluiter.verification.Verdict.Flaw.NOT_WHOLE;
import static nl.bijsluiter.verification.Verdict.Flaw.SECOND_SIGNATURE;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Gaps;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.verification.Verdict.Told;

/// What a file says of its own seal: the one signature dictionary in it, which is ours in form, and
/// leaves nothing of the file unsigned but the digits of its own /Contents. Still to be proved.
///
/// @param dictionary what is written in the file, but for its gaps
/// @param gaps where those are
record Claim(SignatureDictionary dictionary, Gaps gaps) {
  /// The key of every signature dictionary. A name in PDF may be written in other ways too (ISO
  /// 32000-1, 7.3.5), but nothing that we wrote is, and nothing else is genuine.
  static final String BYTE_RANGE = "/ByteRange";

  /// Longer than what we write before and behind /Contents.
  private static final int WINDOW = 8_000;

  /// A CMS with a long chain and a timestamp token takes a third of this.
  private static final int LARGEST_CMS = 64 * 1024;

  private static final Pattern BEFORE_CONTENTS =
      Pattern.compile(
          Pattern.quote(SignatureDictionary.START)
              + "(?<level>B-[A-Z]{1,3})/M\\((?<time>D:[0-9]{14}Z)\\)"
              + "/LetterKind/(?<kind>[A-Za-z0-9-]+)/LetterLanguages\\[/(?<languages>[^]]+)]"
              + "/LetterIssuer<FEFF(?<issuer>[0-9A-F]+)>"
              + "/ByteRange\\[0 (?<from>[0-9]{1,8}) (?<to>[0-9]{1,8}) [0-9]{1,8}] */Contents");

  private static final Pattern BEHIND_CONTENTS =
      Pattern.compile(
          "/Reference\\[[^]]+]/Name<FEFF(?<name>[0-9A-F]+)>/Reason<FEFF(?<reason>[0-9A-F]+)>>>");

  /// What the file tells of itself.
  Told told() {
    return new Told(dictionary.level(), dictionary.time(), dictionary.statement().letter());
  }

  /// ISO 32000-1, 12.8.1; EN 319 142-1, 6.3.
  static Claim read(byte[] pdf) throws Flawed {
    if (Search.count(pdf, BYTE_RANGE, 2) > 1) {
      throw new Flawed(SECOND_SIGNATURE);
    }
    int start = Search.first(pdf, SignatureDictionary.START);
    Claim claim = at(start, pdf);
    claim.requireWholeFile(pdf);
    claim.requireForm(start, pdf);
    return claim;
  }

  private static Claim at(int start, byte[] pdf) throws Flawed {
    try {
      Matcher before = matcher(BEFORE_CONTENTS, pdf, start);
      int from = Integer.parseInt(before.group("from"));
      int to = Integer.parseInt(before.group("to"));
      Matcher behind = matcher(BEHIND_CONTENTS, pdf, to);
      int reserve = (to - from - 2) / 2;
      var dictionary =
          new SignatureDictionary(level(before), time(before), statement(before, behind), reserve);
      return new Claim(dictionary, dictionary.gapsFrom(start));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Flawed(MISSHAPEN, e);
    }
  }

  private static Matcher matcher(Pattern form, byte[] pdf, int at) throws Flawed {
    if (at < 0 || at > pdf.length) {
      throw new Flawed(MISSHAPEN);
    }
    int length = Math.min(WINDOW, pdf.length - at);
    Matcher matcher = form.matcher(new String(pdf, at, length, StandardCharsets.ISO_8859_1));
    if (!matcher.lookingAt()) {
      throw new Flawed(MISSHAPEN);
    }
    return matcher;
  }

  private static SealLevel level(Matcher before) throws Flawed {
    return SealLevel.labelled(before.group("level")).orElseThrow(() -> new Flawed(MISSHAPEN));
  }

  private static Instant time(Matcher before) {
    return SignatureDictionary.DATE.parse(before.group("time"), Instant::from);
  }

  private static Statement statement(Matcher before, Matcher behind) {
    var languages = List.of(before.group("languages").split("/", -1));
    var letter = new Letter(text(before.group("issuer")), before.group("kind"), languages);
    return new Statement(text(behind.group("name")), text(behind.group("reason")), letter);
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16BE);
  }

  /// ISO 32000-1, 12.8.1: the range is the entire file but the value of /Contents.
  private void requireWholeFile(byte[] pdf) throws Flawed {
    if (gaps.digits() > 2 * LARGEST_CMS || gaps.digits() < 2) {
      throw new Flawed(MISSHAPEN);
    }
    byte[] range = gaps.range(pdf.length).getBytes(StandardCharsets.US_ASCII);
    int end = gaps.byteRange() + range.length;
    if (end > pdf.length || !Arrays.equals(pdf, gaps.byteRange(), end, range, 0, range.length)) {
      throw new Flawed(NOT_WHOLE);
    }
  }

  /// Writes the dictionary again, and compares every byte of it that is signed.
  private void requireForm(int start, byte[] pdf) throws Flawed {
    byte[] form = dictionary.text().getBytes(StandardCharsets.US_ASCII);
    byte[] range = gaps.range(pdf.length).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(range, 0, form, gaps.byteRange() - start, range.length);
    int digits = gaps.from() + 1;
    int behind = gaps.to() - 1;
    if (start + form.length > pdf.length
        || !Arrays.equals(pdf, start, digits, form, 0, digits - start)
        || !Arrays.equals(pdf, behind, start + form.length, form, behind - start, form.length)) {
      throw new Flawed(MISSHAPEN);
    }
  }

  /// The digits of /Contents.
  String contents(byte[] pdf) {
    return new String(pdf, gaps.from() + 1, gaps.digits(), StandardCharsets.ISO_8859_1);
  }
}
