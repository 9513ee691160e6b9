package nl.bijsluiter.pdf.style;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/// The styles of one document, from style sheets that are read once for all.
public final class DocumentStyles extends StyleReference {
  private final UserAgentCallback agent;
  private final StyleSheets sheets;
  private final Runnable openPage;
  private @Nullable StyleRules rules;
  private @Nullable AttributeResolver attributes;

  /// @param openPage called for each page that is opened
  public DocumentStyles(UserAgentCallback agent, StyleSheets sheets, Runnable openPage) {
    super(agent);
    this.agent = agent;
    this.sheets = sheets;
    this.openPage = openPage;
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler names, Document document, UserInterface ui) {
    String medium = context.getMedia();
    List<StylesheetInfo> wanted = new ArrayList<>();
    names.getDefaultStylesheet().ifPresent(wanted::add);
    wanted.addAll(names.getStylesheets(document));
    wanted.removeIf(sheet -> !sheet.appliesToMedia(medium));
    rules = sheets.rules(wanted, medium);
    attributes = new StandardAttributeResolver(names, agent, ui);
  }

  private StyleRules rules() {
    return requireNonNull(rules, "no document yet");
  }

  private AttributeResolver attributes() {
    return requireNonNull(attributes, "no document yet");
  }

  /// Asked for once for each page that is opened, which is where a document without end is stopped.
  /// The margin boxes of a page are asked for as first pages of their own.
  @Override
  public PageInfo getPageStyle(@Nullable String name, String pseudoClass) {
    if (!pseudoClass.equals("first")) {
      openPage.run();
    }
    return rules().page(name, pseudoClass);
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    String own = attributes().getElementStyling(element);
    return own == null || own.isEmpty()
        ? rules().style(element, attributes())
        : rules().style(element, attributes(), parsed(own));
  }

  private static Ruleset parsed(String own) {
    return new StyleSheetReader().parseStyleDeclaration(Origin.AUTHOR, own);
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    Node element = node instanceof Element ? node : node.getParentNode();
    return rules().style((Element) element, pseudoElement, attributes());
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
