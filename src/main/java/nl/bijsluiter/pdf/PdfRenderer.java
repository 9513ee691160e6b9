package nl.bijsluiter.pdf;

import java.util.List;
import java.util.Map;
import nl.bijsluiter.pdf.layout.PageBudget;
import nl.bijsluiter.pdf.layout.PagePlan;
import nl.bijsluiter.pdf.layout.Typesetter;
import nl.bijsluiter.pdf.source.BundledResources;
import nl.bijsluiter.pdf.source.XhtmlParser;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.pdf.text.SubsetPrefix;

/// XHTML documents to one PDF. Thread-safe; one for the whole process, so that fonts, style sheets
/// and images are read once.
public final class PdfRenderer {
  /// Above the longest lawful letter in four languages, and far below what would keep us busy.
  static final int MOST_PAGES = 200;

  private final FontLibrary fonts;
  private final Typesetter typesetter;
  private final XhtmlParser parser = new XhtmlParser();
  private final OutputIntent intent = OutputIntent.bundled();

  /// @param resources the style sheets and images that a document can name, as `res:<name>`
  public PdfRenderer(FontLibrary fonts, Map<String, byte[]> resources) {
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts, new BundledResources(resources));
  }

  /// The same parts and options give the same bytes, on one build of the JDK.
  ///
  /// @param parts XHTML documents in reading order, each with `html lang` and `title`; the first
  ///   gives the file its language and title
  /// @throws nl.bijsluiter.pdf.text.UndrawableCharacter for a character that no bundled font has
  /// @throws nl.bijsluiter.pdf.layout.TooManyPages where the texts are too long
  /// @throws nl.bijsluiter.pdf.source.BrokenTemplate for all that only a template can be wrong
  ///   about
  public byte[] render(List<String> parts, PdfOptions options) {
    PageBudget budget = new PageBudget(MOST_PAGES);
    PagePlan plan =
        new PagePlan(
            parts.stream().map(xhtml -> typesetter.layOut(parser.parse(xhtml), budget)).toList());
    long seed = 31L * parts.hashCode() + options.time().getEpochSecond();
    return SubsetPrefix.seeded(seed, () -> new PdfFile(plan, options, fonts, intent).write());
  }
}
