package nl.bijsluiter.pdf;

import static nl.bijsluiter.pdf.Letters.PAGE_BREAK;
import static nl.bijsluiter.pdf.Letters.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.bijsluiter.pdf.layout.TooManyPages;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.text.UndrawableCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {
  private static final String TWO_PAGES = "<p>One.</p>" + PAGE_BREAK + "<p>Two.</p>";

  @Test
  void partsFollowEachOtherWithPagesNumberedThrough() {
    assertEquals(
        List.of(
            "page 1 of 4\nOne.",
            "continued\npage 2 of 4\nTwo.",
            "page 3 of 4\nOne.",
            "continued\npage 4 of 4\nTwo."),
        Letters.pages(Letters.render(part("en", TWO_PAGES), part("nl", TWO_PAGES))));
  }

  @Test
  void aPartNamesThePageOnWhichAnotherBegins() {
    String pointer = "<p>In Dutch: page <span data-page-of=\"nl\"></span>.</p>";
    byte[] pdf = Letters.render(part("en", pointer + TWO_PAGES), part("nl", "<p>Nederlands.</p>"));
    assertEquals("page 1 of 3\nIn Dutch: page 3.\nOne.", Letters.pages(pdf).getFirst());
  }

  @Test
  void thePageOfAPartThatIsNotThereIsRefused() {
    String pointer = part("en", "<p><span data-page-of=\"nl\"></span></p>");
    assertThrows(BrokenTemplate.class, () -> Letters.render(pointer));
  }

  @Test
  void aLineIsDrawnAsItIsRead() {
    byte[] pdf = Letters.render(part("nl", "<p>Een <b>vet <i>en schuin</i></b> woord.</p>"));
    assertEquals(List.of("page 1 of 1\nEen vet en schuin woord."), Letters.pages(pdf));
  }

  @Test
  void theNumberOfAListItemIsDrawnBeforeItsText() {
    String list = "<ol><li>Een</li><li>Twee</li></ol>";
    String cells = "<table><tr><td>%s</td><td>%s</td></tr></table>".formatted(list, list);
    assertEquals(
        List.of("page 1 of 1\n1. Een\n2. Twee\n1. Een\n2. Twee"),
        Letters.pages(Letters.render(part("nl", cells))));
  }

  @Test
  void aLineThatTouchesTheEdgeOfItsPageIsDrawnOnce() {
    String lines = "<p style=\"margin: 0\">x</p>".repeat(120);
    String all = String.join("", Letters.pages(Letters.render(part("nl", lines))));
    assertEquals(120, all.chars().filter(character -> character == 'x').count());
  }

  @Test
  void aWordTooLongForItsLineIsBroken() {
    String all = String.join("", Letters.pages(Letters.render(part("nl", "x".repeat(500)))));
    assertEquals(500, all.chars().filter(character -> character == 'x').count());
  }

  @Test
  void aWatermarkStandsOnEveryPageBehindItsText() {
    PdfOptions draft = new PdfOptions(Letters.TIME, "Composer", Sealing.NONE, Optional.of("II"));
    byte[] pdf = Letters.RENDERER.render(List.of(part("nl", TWO_PAGES)), draft);
    assertEquals(
        List.of("page 1 of 2\nOne.\nII", "continued\npage 2 of 2\nTwo.\nII"), Letters.pages(pdf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\u0e01</p>",
        "<p>\ud83d\ude00</p>",
        "<p data-w=\"\u0e01\" class=\"generated\">x</p>",
      })
  void aCharacterWithoutAGlyphIsRefused(String body) {
    String style = "<style>.generated:before { content: attr(data-w) }</style>";
    String document = Letters.document("nl", style, body);
    assertThrows(UndrawableCharacter.class, () -> Letters.render(document));
  }

  @Test
  void theCharacterWithoutAGlyphIsNamed() {
    UndrawableCharacter refusal =
        assertThrows(
            UndrawableCharacter.class, () -> Letters.render(part("nl", "<p>\ud83d\ude00</p>")));
    assertEquals(0x1F600, refusal.codePoint());
  }

  @Test
  void aTextWithoutEndIsStopped() {
    String endless = "<p>Line.</p>".repeat(20_000);
    assertThrows(TooManyPages.class, () -> Letters.render(part("nl", endless)));
  }

  @Test
  void thePagesOfAllPartsCountTogether() {
    String half = "x" + (PAGE_BREAK + "x").repeat(PdfRenderer.MOST_PAGES / 2);
    assertThrows(TooManyPages.class, () -> Letters.render(part("en", half), part("nl", half)));
  }

  @Test
  void asManyPagesAsAllowedAreRendered() {
    String full = "<p>x</p>" + (PAGE_BREAK + "x").repeat(PdfRenderer.MOST_PAGES - 1);
    assertEquals(PdfRenderer.MOST_PAGES, Letters.pages(Letters.render(part("nl", full))).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { colour: red }",
        "p { display: flex }",
        "p { margin: 1px",
        "p { color: no-such-colour }",
        "@media print { p { gap: 1px } }",
        "p { margin: 1em; border-radius }",
      })
  void aStyleSheetWithAMistakeIsRefused(String style) {
    String document = Letters.document("nl", "<style>" + style + "</style>", "<p>x</p>");
    assertThrows(BrokenTemplate.class, () -> Letters.render(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<canvas></canvas>", "<p style=\"colour: red\">x</p>", "&nbsp;"})
  void markupThatCannotBeShownIsRefused(String body) {
    assertThrows(BrokenTemplate.class, () -> Letters.render(part("nl", body)));
  }

  @Test
  void aDocumentWithoutLanguageIsRefused() {
    String mute = part("nl", "x").replace("lang=\"nl\"", "");
    assertThrows(BrokenTemplate.class, () -> Letters.render(mute));
  }

  @Test
  void aDocumentWithoutTitleIsRefused() {
    String untitled = part("nl", "x").replace("Title in nl", " ");
    assertThrows(BrokenTemplate.class, () -> Letters.render(untitled));
  }

  @Test
  void sectionsAreBlocks() {
    byte[] pdf = Letters.render(part("nl", "<section>One</section><section>Two</section>"));
    assertTrue(Letters.pages(pdf).getFirst().endsWith("One\nTwo"));
  }
}
