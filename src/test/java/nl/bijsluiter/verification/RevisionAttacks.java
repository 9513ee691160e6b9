package nl.bijsluiter.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;

/// What can be put behind a sealed letter, with a signature of its own or without.
final class RevisionAttacks {
  private final Office office;
  private final FileText letter;

  RevisionAttacks(Office office) throws Exception {
    this.office = office;
    this.letter = FileText.of(office.letter(SealLevel.B_T));
  }

  Stream<Attack> all() throws Exception {
    return Stream.of(appended(), signedOver()).flatMap(List::stream);
  }

  private static Attack attack(String name, FileText file) {
    return new Attack(name, file.bytes());
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
}
