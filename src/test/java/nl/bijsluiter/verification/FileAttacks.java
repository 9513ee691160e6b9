package nl.bijsluiter.verification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;

/// What can be done to a sealed letter by someone without a key: change it, or show it in another
/// file.
final class FileAttacks {
  private final Office office;
  private final FileText letter;

  FileAttacks(Office office) throws Exception {
    this.office = office;
    this.letter = FileText.of(office.letter(SealLevel.B_T));
  }

  Stream<Attack> all() throws Exception {
    return Stream.of(changed(), before(), lookalikes()).flatMap(List::stream);
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
