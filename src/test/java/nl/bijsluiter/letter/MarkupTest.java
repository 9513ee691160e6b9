package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Call **112**. Now | Call <b>112.</b> Now
          order (_huisverbod_), or | order <i lang="nl">(huisverbod),</i> or
          أمر (_huisverbod_)، | أمر <i lang="nl">(huisverbod)،</i>
          禁令（_huisverbod_）。 | 禁令<i lang="nl">（huisverbod）。</i>
          **112**። | <b>112።</b>
          art.~1:247 < & '"' | art.\u00a01:247 &lt; &amp; &#39;&quot;&#39;
          on **{day}** | on <b><i>*_~&amp;{day}</i></b>
          """)
  void signsBecomeElements(String text, String html) {
    assertEquals(html, Markup.html(text, Map.of("day", "<i>*_~&amp;{day}</i>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a **b", "a _b", "**a _b** c_"})
  void whatDoesNotCloseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Markup.html(text, Map.of()));
  }

  @Test
  void aPlaceholderWithoutAValueIsRefused() {
    assertThrows(NoSuchElementException.class, () -> Markup.html("{day}", Map.of()));
  }
}
