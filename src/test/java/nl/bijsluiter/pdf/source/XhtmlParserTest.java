package nl.bijsluiter.pdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XhtmlParserTest {
  private final XhtmlParser parser = new XhtmlParser();

  @Test
  void aBillionLaughsAreRefused() {
    String entities =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)))
            .collect(Collectors.joining());
    refuse("<!DOCTYPE html [<!ENTITY l0 \"ha\">" + entities + "]><html>&l9;</html>");
  }

  @Test
  void aDocumentTypeIsRefused() {
    refuse("<!DOCTYPE html><html></html>");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    refuse("<div>".repeat(10_000) + "</div>".repeat(10_000));
  }

  private void refuse(String xhtml) {
    assertThrows(BrokenTemplate.class, () -> parser.parse(xhtml));
  }

  @Test
  void aRefusalNamesThePlaceAndNotTheText() {
    BrokenTemplate refusal =
        assertThrows(BrokenTemplate.class, () -> parser.parse("<html>\nsecret</body>"));
    assertEquals("XHTML, line 2, column 9", refusal.getMessage());
    assertFalse(String.valueOf(refusal.getCause()).contains("secret"));
  }

  @Test
  void aParserGoesOnAfterARefusal() {
    refuse("<html>");
    assertEquals("html", parser.parse("<html/>").getDocumentElement().getNodeName());
  }

  @Test
  void blanksThatOnlyLayOutTheMarkupAreGone() {
    assertText("ab", "<body>\n<p>a</p>\n\t<ul>\n<li>b</li>\n</ul>\n</body>");
  }

  @Test
  void blanksBetweenWordsStay() {
    assertText("a b c", "<p><b>a</b> <i>b</i> c</p>");
    assertText(" a\n", "<div> <b>a</b>\n</div>");
    assertText("a\n\nb", "<body>a\n<p/>\nb</body>");
  }

  @Test
  void blanksOfPreformattedTextAndSpacesThatStayAreNoMarkup() {
    assertText("  ", "<pre>  </pre>");
    assertText("\u00a0", "<p>\u00a0</p>");
  }

  private void assertText(String expected, String xhtml) {
    assertEquals(expected, parser.parse(xhtml).getDocumentElement().getTextContent());
  }
}
