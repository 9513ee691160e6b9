package nl.bijsluiter.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.structure.StructurePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/// One XHTML document of a letter, in one language, laid out on pages of its own.
public final class Part {
  private final Document document;
  private final SharedContext context;
  private final BlockBox root;
  private final Layer layer;

  Part(Document document, SharedContext context, BlockBox root) {
    this.document = document;
    this.context = context;
    this.root = root;
    this.layer = requireNonNull(root.getLayer());
  }

  /// The language tag of its `html` element.
  public String language() {
    return required(document.getDocumentElement().getAttribute("lang"), "html lang");
  }

  public boolean isRightToLeft() {
    return document.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  /// As an element of the structure.
  public StructurePart forStructure() {
    return new StructurePart(document.getDocumentElement(), language(), title());
  }

  /// To be called when the part is painted: Flying Saucer swallows some refusals.
  ///
  /// @throws BrokenTemplate where something was asked for that there is not
  public void requireNothingRefused() {
    ((RefusingAgent) context.getUac()).requireNothingRefused();
  }

  public String title() {
    NodeList titles = document.getElementsByTagName("title");
    return required(
        titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip(), "title");
  }

  private static String required(String value, String what) {
    if (value.isEmpty()) {
      throw new BrokenTemplate("without " + what);
    }
    return value;
  }

  /// What its `meta` of that name says, or nothing.
  public String meta(String name) {
    NodeList all = document.getElementsByTagName("meta");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element meta && meta.getAttribute("name").equals(name)) {
        return meta.getAttribute("content").strip();
      }
    }
    return "";
  }

  boolean isCalled(String name) {
    Element html = document.getDocumentElement();
    return name.equals(html.getAttribute("lang")) || name.equals(html.getAttribute("id"));
  }

  public int pageCount() {
    return pages().size();
  }

  public List<PageBox> pages() {
    return layer.getPages();
  }

  public Layer rootLayer() {
    return layer;
  }

  public BlockBox root() {
    return root;
  }

  public SharedContext context() {
    return context;
  }

  public NodeList elements() {
    return document.getElementsByTagName("*");
  }
}
