package nl.bijsluiter.pdf;

import static nl.bijsluiter.pdf.Letters.PAGE_BREAK;
import static nl.bijsluiter.pdf.Letters.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.junit.jupiter.api.Test;

/// The structure that a screen reader goes by: veraPDF sees that there is one, not that it makes
/// sense.
class StructureTest {
  private static final byte[] GREY_DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

  private static void assertOutline(String expected, String... bodies) {
    assertEquals(expected, Outline.of(Letters.render(part("nl", String.join("", bodies)))));
  }

  @Test
  void headingsAndParagraphsAreReadInTheirOrder() {
    assertOutline(
        """
        Document
          H1
            "Brief"
          H2
            "Eerst"
          P
            "Een vet en schuin woord."
          Sect
            H2
              "Dan"
            P
              "Twee."
            P
              "Drie."
        page 1 beside it: "page 1 of 1"
        """,
        "<h1>Brief</h1><h2>Eerst</h2><p>Een <b>vet <i>en schuin</i></b> woord.</p>",
        "<section><h2>Dan</h2><div><p>Twee.</p></div><div>Drie.</div></section>");
  }

  @Test
  void aPassageInAnotherLanguageSaysWhich() {
    assertOutline(
        """
        Document
          Table
            TR
              TD
                Div Lang=fr
                  P
                    "Tout."
          P
            "Zij zei "
            Span Lang=fr
              "au revoir"
            " en ging."
          BlockQuote Lang=en
            P
              "All of it."
          Div Lang=de
            P
              "Alles."
        page 1 beside it: "page 1 of 1"
        """,
        "<table><tr><td><div lang=\"fr\"><p>Tout.</p></div></td></tr></table>",
        "<p>Zij zei <span lang=\"fr\">au revoir</span> en <span lang=\"nl\">ging</span>.</p>",
        "<blockquote lang=\"en\"><p>All of it.</p></blockquote><div lang=\"de\"><p>Alles.</p></div>");
  }

  @Test
  void wordsOfDifferentLinesStayApart() {
    assertOutline(
        """
        Document
          P
            "Een twee drie vier vijf"
        page 1 beside it: "page 1 of 1"
        """,
        "<p style=\"width: 15mm\">Een<br/>twee <b>drie</b><br/>vier vijf</p>");
  }

  @Test
  void listsHaveTheirItemsLabelsAndListsWithinThem() {
    assertOutline(
        """
        Document
          L ListNumbering=Disc
            LI
              Lbl ActualText="•"
              LBody
                "Een"
                L ListNumbering=Disc
                  LI
                    Lbl ActualText="•"
                    LBody
                      "Binnen"
            LI
              Lbl ActualText="•"
              LBody
                "Twee"
          L ListNumbering=Decimal
            LI
              Lbl
                "1."
              LBody
                "Eerste"
            LI
              Lbl
                "2."
              LBody
                P
                  "Tweede"
                P
                  "Vervolg"
        page 1 beside it: "page 1 of 1"
        """,
        "<ul><li>Een<ul><li>Binnen</li></ul></li><li>Twee</li></ul>",
        "<ol><li>Eerste</li><li><p>Tweede</p><p>Vervolg</p></li></ol>");
  }

  @Test
  void aTableHasHeadersAndItsRepeatedHeadIsReadOnce() {
    assertOutline(
        """
        Document
          Table
            Caption
              "Keuzes"
            THead
              TR
                TH Scope=Column
                  "Wat"
                TH Scope=Column
                  "A"
                TH Scope=Column
                  "B"
            TBody
              TR
                TH Scope=Row
                  "Rij 1"
                TD ColSpan=2
                  P
                    "Waarde"
              TR
                TH Scope=Row
                  "Rij 2"
                TD
                  "Ja"
                TD
                  "Nee"
        page 1 beside it: "page 1 of 2"
        page 2 beside it: "continued" "page 2 of 2" "WatAB"
        """,
        "<table style=\"-fs-table-paginate: paginate\"><caption>Keuzes</caption><thead><tr>",
        "<th scope=\"col\">Wat</th><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>",
        "<tbody><tr><th scope=\"row\">Rij 1</th><td colspan=\"2\"><p>Waarde</p></td></tr>",
        "<tr style=\"page-break-before: always\"><th scope=\"row\">Rij 2</th>",
        "<td>Ja</td><td>Nee</td></tr></tbody></table>");
  }

  @Test
  void aTableThatOnlyPutsThingsBesideEachOtherIsNone() {
    assertOutline(
        """
        Document
          P
            "Links"
          P
            "Rechts"
        page 1 beside it: "page 1 of 1"
        """,
        "<table role=\"presentation\"><tr><td><p>Links</p></td><td><p>Rechts</p></td></tr></table>");
  }

  @Test
  void anImageWithoutAlternativeIsDecoration() {
    PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled(), Map.of("dot.png", GREY_DOT));
    String described = "<p><img src=\"res:dot.png\" alt=\"Wapen van de stad\"/></p>";
    String decoration = "<div><img src=\"res:dot.png\" alt=\"\"/></div><p>Tekst.</p>";
    String document = part("nl", described + decoration);
    assertEquals(
        """
        Document
          P
            Figure Alt="Wapen van de stad" Placement=Block
              "image 1 x 1"
          P
            "Tekst."
        page 1 beside it: "page 1 of 1" "image 1 x 1"
        """,
        Outline.of(renderer.render(List.of(document), Letters.UNSEALED)));
  }

  @Test
  void eachPartIsReadInItsOwnLanguage() {
    String link = "<p><a href=\"#%s\">%s</a></p><p id=\"own\">%s</p>" + PAGE_BREAK;
    assertEquals(
        """
        Document
          Part Lang=en T="Title in en"
            P
              Link
                "Below"
                link "Below" to page 1
            P
              "Own"
            P
              "End"
          Part Lang=nl T="Title in nl"
            P
              Link
                "Onder"
                link "Onder" to page 3
            P
              "Eigen"
            P
              Link
                "Engels"
                link "Engels" to page 2
        page 1 beside it: "page 1 of 4"
        page 2 beside it: "continued" "page 2 of 4"
        page 3 beside it: "page 3 of 4"
        page 4 beside it: "continued" "page 4 of 4"
        """,
        Outline.of(
            Letters.render(
                part("en", link.formatted("own", "Below", "Own") + "<p id=\"en\">End</p>"),
                part(
                    "nl",
                    link.formatted("own", "Onder", "Eigen")
                        + "<p><a href=\"#en\">Engels</a></p>"))));
  }

  @Test
  void whatStaysAtItsPlaceIsReadWhereItStands() {
    assertOutline(
        """
        Document
          P
            "Voor."
          P
            "Adres"
          P
            "Na."
        page 1 beside it: "page 1 of 1"
        """,
        "<p>Voor.</p><div data-mirror=\"never\"><p>Adres</p></div><p>Na.</p>");
  }

  @Test
  void whatIsPaintedFirstIsNotReadFirst() {
    assertOutline(
        """
        Document
          P
            "Een."
          P
            "Twee."
          P
            "Drie."
          P
            "Vier."
        page 1 beside it: "page 1 of 1"
        """,
        "<p>Een.</p><div style=\"position: absolute; top: 100mm\"><p>Twee.</p></div>",
        "<div style=\"float: left\">Drie.</div><p>Vier.</p>");
  }
}
