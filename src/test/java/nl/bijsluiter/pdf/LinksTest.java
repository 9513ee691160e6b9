package nl.bijsluiter.pdf;

import static nl.bijsluiter.pdf.Letters.PAGE_BREAK;
import static nl.bijsluiter.pdf.Letters.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.bijsluiter.pdf.source.BrokenTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @Test
  void linksSayWhatTheyAreAndGoWhereTheySay() {
    String body =
        String.join(
            "",
            "<p>Bel <a href=\"tel:0800-2000\" title=\"Bel 0800-2000\">0800-2000</a> nu, of lees",
            " <a href=\"https://www.example.org/\">www.<b>example</b>.org</a> of ",
            "<a href=\"#later\">later</a>.</p>",
            PAGE_BREAK,
            "<h2 id=\"later\">Later</h2>");
    assertEquals(
        """
        Document
          P
            "Bel "
            Link
              "0800-2000"
              link "Bel 0800-2000" to tel:0800-2000
            " nu, of lees "
            Link
              "www.example.org"
              link "www.example.org" to https://www.example.org/
            " of "
            Link
              "later"
              link "later" to page 2
            "."
          H2
            "Later"
        page 1 beside it: "page 1 of 2"
        page 2 beside it: "continued" "page 2 of 2"
        """,
        Outline.of(Letters.render(part("nl", body))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#nowhere",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "www.example.org",
        " https://www.example.org/",
        "JavaScript:alert(1)",
        "res:letter.css",
      })
  void aLinkThatLeadsNowhereOrWhereNoneMayLeadIsRefused(String target) {
    String link = part("nl", "<p><a href=\"%s\">x</a></p>".formatted(target));
    assertThrows(BrokenTemplate.class, () -> Letters.render(link));
  }
}
