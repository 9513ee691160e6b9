package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.util.Set;
import java.util.TreeSet;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.source.BundledResources;
import nl.bijsluiter.pdf.style.DocumentStyles;
import nl.bijsluiter.pdf.style.Paper;
import nl.bijsluiter.pdf.style.StyleSheets;
import nl.bijsluiter.pdf.style.Xhtml;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.pdf.text.GlyphText;
import nl.bijsluiter.pdf.text.LineBreaks;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.ViewportBox;

/// Lays documents out, each in a context of its own; fonts, style sheets and images are shared.
/// Thread-safe.
public final class Typesetter {
  /// The unit of the layout.
  public static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;

  private static final Set<String> STYLED_BY_US =
      Set.of(
          "article",
          "aside",
          "figcaption",
          "figure",
          "footer",
          "header",
          "main",
          "mark",
          "nav",
          "section",
          "time");

  private final FontLibrary fonts;
  private final BundledResources resources;
  private final StyleSheets sheets;
  private final Xhtml xhtml = new Xhtml();
  private final LineBreaks lineBreaks = new LineBreaks();

  public Typesetter(FontLibrary fonts, BundledResources resources) {
    this.fonts = fonts;
    this.resources = resources;
    this.sheets = new StyleSheets(resources);
  }

  /// Lays a document out, and paints nothing yet.
  ///
  /// @throws TooManyPages where `budget` runs out
  /// @throws BrokenTemplate where the document asks for what there is not
  public Part layOut(Document document, PageBudget budget) {
    budget.open();
    SharedContext context = context(document, budget);
    Part part = new Part(document, context, layOut(document, context));
    requireKnownElements(context);
    return part;
  }

  @SuppressWarnings("deprecation") // setCss: the constructor cannot be given one
  private SharedContext context(Document document, PageBudget budget) {
    RefusingAgent agent = new RefusingAgent(resources);
    SharedContext context =
        new SharedContext(
            agent,
            fonts.resolver(),
            new Images(),
            new GlyphText(),
            72 * DOTS_PER_POINT,
            ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    context.setLineBreakingStrategy(lineBreaks);
    context.setNamespaceHandler(xhtml);
    context.setCss(new DocumentStyles(agent, sheets, budget::open));
    context.getCss().setDocumentContext(context, xhtml, document, new Paper());
    return context;
  }

  private static BlockBox layOut(Document document, SharedContext context) {
    LayoutContext c = context.newLayoutContextInstance(new ITextFontContext());
    c.getContentFunctionFactory().registerFunction(new PageOf());
    BlockBox root = BoxBuilder.createRootBox(c, document);
    PageBox first = Layer.createPageBox(c, "first");
    root.setContainingBlock(
        new ViewportBox(new Rectangle(first.getContentWidth(c), first.getContentHeight(c))));
    root.layout(c);
    Layer layer = requireNonNull(root.getLayer());
    layer.trimEmptyPages(layer.getPaintingDimension(c).height);
    layer.layoutPages(c);
    return root;
  }

  private static void requireKnownElements(SharedContext context) {
    Set<String> unknown = new TreeSet<>(context.getUnsupportedTags());
    unknown.removeAll(STYLED_BY_US);
    if (!unknown.isEmpty()) {
      throw new BrokenTemplate("elements that cannot be laid out: " + unknown);
    }
  }
}
