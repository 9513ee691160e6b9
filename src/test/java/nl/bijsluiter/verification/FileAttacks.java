package nl.bijsluiter.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;

/// What can be done to a sealed letter by someone without a key.
final class FileAttacks {
  private final Office office;
  private final FileText letter;

  FileAttacks(Office office) throws Exception {
    this.office = office;
    this.letter = FileText.of(office.letter(SealLevel.B_T));
  }

  Stream<Attack> all() throws Exception {
    return Stream.of(
            changed(), appended(), signedOver(), before(), byteRange(), contents(), lookalikes())
        .flatMap(List::stream);
  }

  private static Attack attack(String name, FileText file) {
    return new Attack(name, file.bytes());
  }

  private List<Attack> changed() {
    return List.of(
        attack("a bit in the text of a page", letter.flip("(?<=stream\n)....")),
        attack("a bit in the version of the header", letter.flip("(?<=%PDF-1.).")),
        attack("a bit in the cross-reference table", letter.flip("(?<=0000)\\d(?=\\d* 00000 n)")),
        attack("a bit in the identifier", letter.flip("(?<=/ID ?\\[<)[0-9a-f]")),
        attack("the time of the seal antedated", letter.with("/M\\(D:2026", "/M(D:2025")),
        attack(
            "the level lowered, the token kept", letter.with("/SealLevel/B-T", "/SealLevel/B-B")),
        attack("the level raised", letter.with("/SealLevel/B-T", "/SealLevel/B-X")),
        attack("the kind changed", letter.with("contact-advice", "contact-advise")),
        attack("a language changed", letter.with("\\[/ar/nl]", "[/en/nl]")),
        attack(
            "the issuer changed", letter.with("/LetterIssuer<FEFF0076", "/LetterIssuer<FEFF0056")),
        attack("the name in the seal changed", letter.with("/Name<FEFF0056", "/Name<FEFF0057")),
        attack("certification loosened to P 3", letter.with("/P 1/V", "/P 3/V")),
        attack(
            "cut off by a byte",
            new FileText(letter.text().substring(0, letter.text().length() - 1))),
        attack(
            "cut off in half",
            new FileText(letter.text().substring(0, letter.text().length() / 2))));
  }

  private List<Attack> appended() {
    String page = letter.find("(\\d+) 0 obj\n<<[^\\n]*/Type/Page[/>]");
    String dictionary = letter.find("\n" + page + " 0 obj\n<<([^\\n]*)>>\n");
    String pages = letter.find("(\\d+) 0 obj\n<<[^\\n]*/Type/Pages");
    String root = letter.find("/Root (\\d+) 0 R");
    String catalog = letter.find("\n" + root + " 0 obj\n<<([^\\n]*)>>\n");
    String other =
        "<</Length 44>>stream\nBT /F1 24 Tf 72 700 Td (Other words) Tj ET     \nendstream";
    return List.of(
        attack("a line end appended", letter.plus("\n")),
        attack("a zero byte appended", letter.plus("\0")),
        attack("a comment appended", letter.plus("% nothing\n%%EOF\n")),
        attack(
            "a revision that replaces the page's content",
            letter.revised(letter.find("/Contents (\\d+) 0 R") + " " + other)),
        attack(
            "a revision that replaces the page",
            letter.revised(
                page + " <<" + dictionary.replaceFirst("/Contents \\d+", "/Contents 90") + ">>",
                "90 " + other)),
        attack(
            "a revision with a note on the page",
            letter.revised(
                page + " <<" + dictionary.replaceFirst("/Annots ?\\[", "/Annots[91 0 R ") + ">>",
                "91 <</Type/Annot/Subtype/FreeText/Rect[72 600 400 700]/DA(/F1 24 Tf)/Contents(Other words)>>")),
        attack(
            "a revision with other pages",
            letter.revised(pages + " <</Type/Pages/Count 0/Kids[]>>")),
        attack(
            "a revision with another catalog",
            letter.revisedWithRoot(
                "92", "92 <<" + catalog.replaceFirst("/Perms<<[^>]*>>", "") + ">>")),
        attack(
            "a revision of the catalog without form and permissions",
            letter.revised(root + " <</Type/Catalog/Pages " + pages + " 0 R>>")),
        attack(
            "a revision with a script that runs on opening",
            letter.revised(
                root + " <<" + catalog + "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>")),
        attack(
            "a revision with validation data",
            letter.revised(root + " <<" + catalog + "/DSS 93 0 R>>", "93 <</Type/DSS/Certs[]>>")),
        attack("a revision that changes nothing", letter.revised()));
  }

  private List<Attack> signedOver() throws Exception {
    var evil = Office.open();
    return List.of(
        new Attack(
            "a strange signature on top", evil.seal(over("ByteRange"), SealLevel.B_B, Office.TIME)),
        new Attack(
            "a strange signature on top, its key in hex",
            evil.seal(over("Byte#52ange"), SealLevel.B_B, Office.TIME)),
        new Attack(
            "our own signature on top", office.seal(over("ByteRange"), SealLevel.B_B, Office.TIME)),
        attack(
            "an empty signature field on top",
            letter.revised(
                "94 <</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 0 0 0]/Contents<00>>>")));
  }

  /// A revision with a signature dictionary, to be signed over the whole.
  private Blank over(String key) {
    var dictionary = Office.dictionary(SealLevel.B_B, Office.TIME);
    var revised = letter.revised("95 " + dictionary.text().replace("ByteRange", key)).text();
    int start = revised.lastIndexOf("<</Type/Sig/");
    int grown = key.length() - "ByteRange".length();
    var gaps = dictionary.gapsFrom(start + grown);
    String range = gaps.range(revised.length());
    String filled =
        revised.substring(0, gaps.byteRange())
            + range
            + revised.substring(gaps.byteRange() + range.length());
    return new Blank(filled.getBytes(StandardCharsets.ISO_8859_1), gaps);
  }

  private List<Attack> before() throws Exception {
    var plain =
        FileText.of(Blank.of("Other words.", Office.dictionary(SealLevel.B_B, Office.TIME)).file());
    var evil = FileText.of(Office.open().letter(SealLevel.B_T));
    return List.of(
        attack("a line end before the header", new FileText("\n" + letter.text())),
        attack("another file before it", new FileText(plain.text() + letter.text())),
        attack(
            "a file that somebody else sealed before it",
            new FileText(evil.text() + letter.text())),
        attack("a file that somebody else sealed behind it", letter.plus(evil.text())),
        attack("twice the same letter", letter.plus(letter.text())));
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

  private List<Attack> lookalikes() throws Exception {
    var plain =
        FileText.of(Blank.of("Other words.", Office.dictionary(SealLevel.B_B, Office.TIME)).file())
            .with("/ByteRange", "/ByteRung")
            .with(Pattern.quote(SignatureDictionary.START), "<</Type/Nothing/SealLevel/");
    String dictionary = letter.find("(<</Type/Sig/.*?>>)\nendobj");
    String certificate = SignatureDictionary.digits(office.seal().certificate().getEncoded());
    String xmp =
        "\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><dc:title>"
            + dictionary
            + "</dc:title></x:xmpmeta>\n";
    return List.of(
        attack("our dictionary in the metadata of another file", plain.plus(xmp)),
        attack("our dictionary in a comment of another file", plain.plus("%" + dictionary)),
        attack("our certificate in a comment of another file", plain.plus("%" + certificate)),
        attack("our dictionary in a revision of the letter", letter.revised("96 " + dictionary)),
        attack(
            "the start of our dictionary in a comment of the letter",
            letter.plus("%" + SignatureDictionary.START)),
        attack(
            "the letter inside another file",
            plain.revised(
                "97 <</Type/EmbeddedFile/Length "
                    + letter.text().length()
                    + ">>stream\n"
                    + letter.text()
                    + "\nendstream")));
  }
}
