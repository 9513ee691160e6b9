package nl.bijsluiter.pdf.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.bijsluiter.pdf.source.BundledResources;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/// The style sheets that documents use, read once for the whole process.
public final class StyleSheets {
  /// More than there are templates and issuers; beyond it, style sheets are not ours but made up.
  private static final int MOST = 200;

  private final BundledResources resources;
  private final Map<List<String>, StyleRules> read = new ConcurrentHashMap<>();

  public StyleSheets(BundledResources resources) {
    this.resources = resources;
  }

  /// The rules of one document's sheets, in its order.
  ///
  /// @throws nl.bijsluiter.pdf.source.BrokenTemplate where one has a mistake or is not bundled
  StyleRules rules(List<StylesheetInfo> wanted, String medium) {
    List<String> texts = wanted.stream().map(this::text).toList();
    if (read.size() > MOST) {
      read.clear();
    }
    return read.computeIfAbsent(texts, key -> new StyleRules(parse(key, wanted), medium));
  }

  private String text(StylesheetInfo info) {
    return info.getContent().orElseGet(() -> resources.styleSheet(info.getUri()));
  }

  private static List<Stylesheet> parse(List<String> texts, List<StylesheetInfo> wanted) {
    StyleSheetReader reader = new StyleSheetReader();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> reader.parse(texts.get(i), wanted.get(i)))
        .toList();
  }
}
