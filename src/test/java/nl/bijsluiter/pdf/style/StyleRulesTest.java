package nl.bijsluiter.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.source.XhtmlParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.swing.NaiveUserAgent;

class StyleRulesTest {
  private static final String DEFAULTS = "p { color: #111111 } b { color: #222222 }";

  /// Selectors of every kind, in an order that specificity must mend.
  private static final String SHEET =
      """
      #only { color: #000001 }
      .of.two { color: #000002 }
      p.of { color: #000003 }
      div p { color: #000004 }
      div > p { color: #000005 }
      div div p { color: #000006 }
      section > div > p b { color: #000007 }
      p + p { margin-top: 1pt }
      h1 + p + p { margin-top: 2pt }
      p:first-child { margin-left: 1pt }
      p:last-child { margin-left: 2pt }
      li:nth-child(2) { margin-left: 3pt }
      p:lang(ar) { margin-right: 1pt }
      section:has(b) { padding-left: 1pt }
      .of:has(b) { padding-right: 1pt }
      [title] { margin-right: 2pt }
      [title=a] { margin-right: 3pt }
      * { font-size: 9pt }
      p, b { font-size: 10pt }
      p { font-size: 11pt !important }
      .of { font-size: 12pt }
      p:before { content: "a" }
      .of:before { content: "b" }
      b:after { content: "c" }
      @media print { b { font-weight: bold } }
      @media screen { b { font-weight: normal } }
      """;

  private static final String XHTML =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>t</title></head><body>
      <section><div><p>1</p><p class="of">2 <b>b</b></p><div><p title="a">3</p></div></div></section>
      <div class="of two" id="only"><h1>h</h1><p>4</p><p class="of two" title="b">5</p><p>6</p></div>
      <ul><li>1</li><li>2</li><li>3</li></ul>
      <p lang="ar">7 <b>b</b></p><p lang="ar-EG">8</p>
      </body></html>
      """;

  private final List<Element> elements = elements();
  private final StandardAttributeResolver attributes =
      new StandardAttributeResolver(new Xhtml(), new NaiveUserAgent(), new Paper());
  private final List<Stylesheet> sheets =
      List.of(read(Origin.USER_AGENT, DEFAULTS), read(Origin.AUTHOR, SHEET));
  private final StyleRules ours = new StyleRules(sheets, "print");
  private final Matcher flyingSaucers =
      new Matcher(new DOMTreeResolver(), attributes, new StyleSheetReader(), sheets, "print");

  private static List<Element> elements() {
    var all = new XhtmlParser().parse(XHTML).getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  private static Stylesheet read(Origin origin, String css) {
    return new StyleSheetReader()
        .parse(css, new StylesheetInfo(origin, "res:test.css", List.of("all"), css));
  }

  @Test
  void everyElementHasTheStyleThatFlyingSaucersMatcherGivesIt() {
    var expected = fingerprints(element -> flyingSaucers.getCascadedStyle(element, false));

    assertTrue(expected.values().stream().distinct().count() > 12);
    assertEquals(expected, fingerprints(element -> ours.style(element, attributes)));
  }

  @Test
  void soHasWhatStandsBeforeAndAfterIt() {
    for (var pseudoElement : List.of("before", "after")) {
      var expected =
          fingerprints(element -> flyingSaucers.getPECascadedStyle(element, pseudoElement));

      assertTrue(expected.values().stream().distinct().count() > 1);
      assertEquals(
          expected, fingerprints(element -> ours.style(element, pseudoElement, attributes)));
    }
  }

  @Test
  void whatAnElementDeclaresItselfStandsAboveTheRules() {
    var own = new StyleSheetReader().parseStyleDeclaration(Origin.AUTHOR, "color: #abcdef");

    var without = ours.style(elements.getLast(), attributes).getFingerprint();
    var with = ours.style(elements.getLast(), attributes, own).getFingerprint();

    assertEquals(without.replaceAll("#[0-9a-f]{6}", "#abcdef"), with);
  }

  private Map<Integer, String> fingerprints(Styling styling) {
    return IntStream.range(0, elements.size())
        .boxed()
        .collect(Collectors.toMap(i -> i, i -> fingerprint(styling.of(elements.get(i)))));
  }

  private static String fingerprint(@Nullable CascadedStyle style) {
    return style == null ? "" : style.getFingerprint();
  }

  private interface Styling {
    @Nullable CascadedStyle of(Element element);
  }
}
