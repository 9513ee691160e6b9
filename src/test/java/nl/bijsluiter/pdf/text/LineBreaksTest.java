package nl.bijsluiter.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

class LineBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ons kenmerk ABC-2026/0147.      | Ons ~kenmerk ~ABC-2026/0147.
          artikel 4:13 Awb                | artikel ~4:13 ~Awb
          bel 0800-2000 of 112            | bel ~0800-2000 ~of ~112
          de Raad-voor-de-kinderen        | de ~Raad-~voor-~de-~kinderen
          vader/moeder                    | vader/moeder
          x-y Z-plan                      | x-~y ~Z-plan
          www.example.org/a/b             | www.example.org/a/b
          http://example.org/a-long-path/that/would/not/fit | http:~//example.~org/a-~long-~path/that/would/not/fit
          """)
  void linesEndWhereAReaderExpects(String text, String broken) {
    assertEquals(broken, broken(text));
  }

  private static String broken(String text) {
    BreakPointsProvider breaks =
        new LineBreaks().getBreakPointsProvider(text, "nl", new EmptyStyle());
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int to = breaks.next().getPosition();
    while (to != BreakIterator.DONE) {
      pieces.add(text.substring(from, to));
      from = to;
      to = breaks.next().getPosition();
    }
    return String.join("~", pieces);
  }
}
