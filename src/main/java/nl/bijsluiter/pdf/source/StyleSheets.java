package nl.bijsluiter.pdf.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/// Parsed style sheets, kept for the whole process.
///
/// They are kept as the list that one document uses, not one by one: matching numbers the selectors
/// of a list through, and writes the numbers into them.
public final class StyleSheets {
  /// More than there are templates and issuers; beyond it, style sheets are not ours but made up.
  private static final int MOST = 200;

  private final BundledResources resources;
  private final Map<List<String>, List<Stylesheet>> parsed = new ConcurrentHashMap<>();

  public StyleSheets(BundledResources resources) {
    this.resources = resources;
  }

  /// The sheets of one document, in its order.
  ///
  /// @throws BrokenTemplate where one has a mistake or is not bundled
  public List<Stylesheet> parsed(List<StylesheetInfo> wanted) {
    List<String> texts = wanted.stream().map(this::text).toList();
    if (parsed.size() > MOST) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(texts, key -> parse(key, wanted));
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
