package nl.bijsluiter.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.pdf.source.StyleSheetReader;
import nl.bijsluiter.pdf.source.StyleSheets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/// The styles of one document, matched against style sheets that are parsed once for all.
final class DocumentStyles extends StyleReference {
  private final UserAgentCallback agent;
  private final StyleSheets sheets;
  private final PageBudget budget;
  private @Nullable Matcher matcher;

  DocumentStyles(UserAgentCallback agent, StyleSheets sheets, PageBudget budget) {
    super(agent);
    this.agent = agent;
    this.sheets = sheets;
    this.budget = budget;
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler names, Document document, UserInterface ui) {
    String medium = context.getMedia();
    List<StylesheetInfo> wanted = new ArrayList<>();
    names.getDefaultStylesheet().ifPresent(wanted::add);
    wanted.addAll(names.getStylesheets(document));
    wanted.removeIf(sheet -> !sheet.appliesToMedia(medium));
    matcher =
        new Matcher(
            new DOMTreeResolver(),
            new StandardAttributeResolver(names, agent, ui),
            new StyleSheetReader(),
            sheets.parsed(wanted),
            medium);
  }

  private Matcher matcher() {
    if (matcher == null) {
      throw new IllegalStateException("no document yet");
    }
    return matcher;
  }

  /// Asked for once for each page that is opened, which is where a document without end is stopped.
  /// The margin boxes of a page are asked for as first pages of their own.
  @Override
  public PageInfo getPageStyle(@Nullable String name, String pseudoClass) {
    if (!pseudoClass.equals("first")) {
      budget.open();
    }
    return matcher().getPageCascadedStyle(name, pseudoClass);
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
    return element == null
        ? CascadedStyle.emptyCascadedStyle
        : matcher().getCascadedStyle(element, restyle);
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    Node element = node instanceof Element ? node : node.getParentNode();
    return matcher().getPECascadedStyle((Element) element, pseudoElement);
  }

  @Override
  public boolean isHoverStyled(Element element) {
    return false;
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return List.of();
  }
}
