package nl.bijsluiter.pdf;

import static nl.bijsluiter.pdf.Letters.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where words go in parts and passages of both directions. Lines are compared as they are seen,
/// from left to right.
class DirectionTest {
  private static final String HOUSE = "\u0628\u064a\u062a"; // bayt
  private static final String TODAY = "\u0627\u0644\u064a\u0648\u0645"; // al-yawm
  private static final String AHMAD = "\u0623\u062d\u0645\u062f";

  private static List<SeenLine> arabic(String... body) {
    return SeenLine.of(Letters.render(rightToLeft(String.join("", body))));
  }

  private static String rightToLeft(String body) {
    return part("ar", body).replace("lang=\"ar\"", "lang=\"ar\" dir=\"rtl\"");
  }

  private static List<SeenLine> dutch(String... body) {
    return SeenLine.of(Letters.render(part("nl", String.join("", body))));
  }

  private static List<String> texts(List<SeenLine> lines) {
    return lines.stream().map(SeenLine::text).toList();
  }

  /// As seen from left to right.
  private static String backwards(String words) {
    return new StringBuilder(words).reverse().toString();
  }

  @Test
  void arabicRunsFromTheRightMarginToTheLeft() {
    assertEquals(
        List.of(new SeenLine(backwards(HOUSE + " " + TODAY), 160, 175)),
        arabic("<p>", HOUSE, " ", TODAY, "</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0800-2000",
        "2026-14",
        "24-11-2026",
        "12.30",
        "<bdi>Jan de Vries</bdi>",
        "<bdi>VT-2026/0147</bdi>",
        "<span dir=\"ltr\">14 020</span>",
        "<a href=\"mailto:j@example.org\">j@example.org</a>",
        "Veilig Thuis",
      })
  void whatIsReadFromTheLeftKeepsItsOrderAmongArabic(String words) {
    String seen = words.replaceAll("<[^>]*>", "");
    assertEquals(
        List.of(backwards(TODAY) + " " + seen + " " + backwards(HOUSE)),
        texts(arabic("<p>", HOUSE, " ", words, " ", TODAY, "</p>")));
  }

  @Test
  void theNextNameIsNoPartOfTheOneBefore() {
    String names = "<bdi>%s</bdi>, <bdi>Jan</bdi>, <bdi>%s</bdi> 2026-14".formatted(AHMAD, HOUSE);
    assertEquals(
        List.of(backwards(AHMAD) + ", Jan, " + backwards(HOUSE) + " 2026-14"),
        texts(dutch("<p>", names, "</p>")));
  }

  @Test
  void bracketsOpenTheWayTheyAreRead() {
    assertEquals(
        List.of(backwards(TODAY) + " (" + backwards(HOUSE) + ") " + backwards(AHMAD)),
        texts(arabic("<p>", AHMAD, " (", HOUSE, ") ", TODAY, "</p>")));
  }

  @Test
  void aBlockOfTheOtherDirectionIsTurnedWithinItsOwnBox() {
    String block = "<div dir=\"%s\" style=\"margin-left: 20mm; margin-right: 10mm\">%s</div>";
    assertEquals(List.of(new SeenLine("Links", 45, 54)), arabic(block.formatted("ltr", "Links")));
    assertEquals(
        List.of(new SeenLine(backwards(HOUSE), 158, 165)), dutch(block.formatted("rtl", HOUSE)));
  }

  @Test
  void whatIsNeverMirroredStaysWhereItIs() {
    String window =
        """
        <div data-mirror="never" dir="ltr" style="position: absolute; left: 70mm; top: 28mm">
        Jan</div>
        """;
    SeenLine expected = new SeenLine("Jan", 105, 111);
    assertEquals(List.of(expected), dutch(window));
    assertEquals(List.of(expected), arabic(window));
  }

  @Test
  void theNumbersOfAListStandOnTheRight() {
    String list = "<ol><li>%s</li><li>%s</li></ol>".formatted(HOUSE, TODAY);
    assertEquals(
        List.of(
            new SeenLine(backwards("1." + HOUSE), 158, 170),
            new SeenLine(backwards("2." + TODAY), 157, 170)),
        arabic(list));
  }

  @Test
  void theFirstColumnOfATableIsTheRightmost() {
    String row = "<tr><td>%s</td><td>%s</td><td>Drie</td></tr>".formatted(HOUSE, TODAY);
    assertEquals(
        List.of(new SeenLine("Drie" + backwards(TODAY) + backwards(HOUSE), 74, 174)),
        arabic("<table style=\"width: 100%; table-layout: fixed\">", row, "</table>"));
  }

  @ParameterizedTest
  @CsvSource({"ltr, 50, 61", "rtl, 149, 160"})
  void theMarginsOfAPageAreMirroredWithIt(String direction, long left, long right) {
    String style =
        "<style>@page { size: A4; margin: 30mm 20mm 30mm 50mm } body { margin: 0 }</style>";
    String document =
        Letters.document("nl", style, "<p>Tekst</p>")
            .replace("lang=\"nl\"", "lang=\"nl\" dir=\"" + direction + "\"");
    assertEquals(
        List.of(new SeenLine("Tekst", left, right)), SeenLine.of(Letters.render(document)));
  }

  @Test
  void piecesAreReadInTheirOrderAndLinesStayApart() {
    String line = "<p>" + HOUSE + " 14 <b>Jan</b> " + TODAY + "<br/>" + AHMAD + "</p>";
    assertEquals(
        """
        Document
          P
            "%s14 Jan%s %s"
        page 1 beside it: "page 1 of 1"
        """
            .formatted(backwards(HOUSE + " "), backwards(" " + TODAY), backwards(AHMAD)),
        Outline.of(Letters.render(rightToLeft(line))));
  }

  @Test
  void eachCharacterIsDrawnWithTheFirstFontThatHasIt() {
    String name = "Zo\u00eb \u0410\u043d\u043d\u0430 \u738b\u82b3 \u1230\u120b\u121d " + AHMAD;
    SequencedMap<String, String> drawn = new LinkedHashMap<>();
    for (TextPosition glyph : SeenLine.glyphs(Letters.render(part("nl", "<p>" + name + "</p>")))) {
      String font = glyph.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
      drawn.merge(font, glyph.getUnicode(), String::concat);
    }
    assertEquals(
        List.of(
            Map.entry("NotoSans-Regular", "Zo\u00eb \u0410\u043d\u043d\u0430 "),
            Map.entry("NotoSansSC-Regular", "\u738b\u82b3 "),
            Map.entry("NotoSansEthiopic-Regular", "\u1230\u120b\u121d "),
            Map.entry("NotoSansArabic-Regular", backwards(AHMAD))),
        List.copyOf(drawn.entrySet()));
  }
}
