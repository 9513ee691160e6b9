package nl.bijsluiter.verification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;

/// What can be done to the two gaps of a seal, the byte range and the contents.
final class PlaceAttacks {
  private final FileText letter;

  PlaceAttacks(Office office) throws Exception {
    this.letter = FileText.of(office.letter(SealLevel.B_T));
  }

  Stream<Attack> all() throws Exception {
    return Stream.of(byteRange(), contents()).flatMap(List::stream);
  }

  private static Attack attack(String name, FileText file) {
    return new Attack(name, file.bytes());
  }

  private List<Attack> byteRange() {
    String range = letter.find("/ByteRange(\\[[^]]*] *)/");
    String[] numbers = range.replaceAll("[\\[\\]]", "").strip().split(" ", -1);
    int from = Integer.parseInt(numbers[1]);
    int to = Integer.parseInt(numbers[2]);
    int rest = Integer.parseInt(numbers[3]);
    return List.of(
        ranged(
            "leaves out what follows the signature",
            "[0 %d %d %d]".formatted(from, to + 100, rest - 100)),
        ranged(
            "leaves out what stands before the signature",
            "[0 %d %d %d]".formatted(from - 100, to, rest)),
        ranged("leaves out the end", "[0 %d %d %d]".formatted(from, to, rest - 10)),
        ranged("leaves out the first byte", "[1 %d %d %d]".formatted(from - 1, to, rest)),
        ranged("covers the signature too", "[0 %d %d %d]".formatted(to, to, rest)),
        ranged("runs backwards", "[0 %d %d %d]".formatted(to, from, rest)),
        ranged("runs past the end", "[0 %d %d %d]".formatted(from, to, rest + 1)),
        ranged("of three numbers", "[0 %d %d]".formatted(from, to)),
        ranged("of six numbers", "[0 %d %d 9 0 0]".formatted(from, to)),
        ranged("with a sign", "[0 +%d %d %d]".formatted(from, to, rest)),
        ranged("with a negative number", "[0 %d %d -%d]".formatted(from, to, rest)),
        ranged("with leading zeros", "[0 0%d %d %d]".formatted(from, to, rest)),
        ranged("with numbers beyond 32 bits", "[0 4294967296 4294967297 1]"),
        ranged("of nothing", "[0 0 0 0]"),
        ranged("by reference", "9 0 R"),
        ranged("empty", "[]"),
        ranged(
            "with tabs for blanks",
            range.strip() + "\t".repeat(range.length() - range.strip().length())),
        attack(
            "the byte range twice",
            letter.with("/ByteRange(?=\\[)", "/ByteRange[0 0 0 0]/ByteRange")),
        attack("the byte range under another spelling", letter.with("/ByteRange", "/ByteRang#65")),
        attack("the byte range taken away", letter.with("/ByteRange\\[[^]]*]", " ")));
  }

  private Attack ranged(String how, String range) {
    String old = letter.find("/ByteRange(\\[[^]]*] *)/");
    String padded = range + " ".repeat(Math.max(0, old.length() - range.length()));
    return attack(
        "a byte range that " + (how.matches("(leaves|covers|runs).*") ? how : "is " + how),
        letter.with("(?<=/ByteRange)\\[[^]]*] *(?=/)", padded));
  }

  private List<Attack> contents() {
    String digits = letter.find("/Contents<([0-9A-F]+)>/Reference");
    String cms = digits.replaceFirst("(00)+$", "");
    String room = "0".repeat(digits.length() - cms.length());
    String lower = digits.toLowerCase(Locale.ROOT);
    int letterAt = cms.indexOf('A', 40);
    String oneLower = digits.substring(0, letterAt) + 'a' + digits.substring(letterAt + 1);
    return List.of(
        contents("in lower case", lower),
        contents("with one digit in lower case", oneLower),
        contents("with a byte in the padding", cms + room.substring(2) + "01"),
        contents(
            "with a second signature in the padding",
            (cms + cms.substring(0, Math.min(cms.length(), room.length() & ~1)) + room)
                .substring(0, digits.length())),
        contents("with blanks between the digits", cms + " ".repeat(room.length())),
        contents(
            "with a blank in the middle",
            cms.substring(0, 10) + " " + cms.substring(10) + room.substring(1)),
        contents("with all zeros", "0".repeat(digits.length())),
        contents("of no CMS", "30".repeat(digits.length() / 2)),
        contents("cut off", cms.substring(0, cms.length() - 2) + "00" + room),
        contents("moved by a byte", "00" + cms + room.substring(2)),
        contents("with a digit that is none", "G" + digits.substring(1)),
        attack(
            "contents as a literal string",
            letter.with("/Contents<[0-9A-F]+>/R", "/Contents(" + digits + ")/R")),
        attack("contents taken away", letter.with("/Contents<[0-9A-F]+>", "")),
        attack("less padding", letter.with("00>/Reference", ">/Reference")),
        attack("more padding", letter.with("00>/Reference", "0000>/Reference")),
        attack(
            "the signature moved into a comment",
            letter.with("/Contents<[0-9A-F]+>", "/Contents<00>").plus("%<" + digits + ">")));
  }

  private Attack contents(String how, String digits) {
    return attack(
        "contents " + how, letter.with("(?<=/Contents<)[0-9A-F]+(?=>/Reference)", digits));
  }
}
