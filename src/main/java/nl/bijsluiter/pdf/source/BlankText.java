package nl.bijsluiter.pdf.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// Blanks that only lay out the markup: between two blocks, or between one and the edge of what it
/// stands in. They print nothing (CSS 2.1, 9.2.2.1 and 16.6.1), and each would cost a box: in a
/// letter, half of all passages of text are such.
final class BlankText {
  /// What `default.css` makes a block, or a part of a table; not `pre`, whose blanks print. A style
  /// sheet that makes one of them stand in a line gets no space beside it from the markup.
  static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "article",
          "aside",
          "figcaption",
          "figure",
          "footer",
          "header",
          "main",
          "nav",
          "section",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "address",
          "blockquote",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td");

  private BlankText() {}

  /// Takes it out of all that is in `parent`.
  static void removeFrom(Node parent) {
    boolean isBlock = BLOCKS.contains(parent.getNodeName());
    @Nullable Node child = parent.getFirstChild();
    while (child != null) {
      @Nullable Node next = child.getNextSibling();
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        removeFrom(child);
      } else if (isBlock && isEdge(next) && isEdge(child.getPreviousSibling()) && isBlank(child)) {
        parent.removeChild(child);
      }
      child = next;
    }
  }

  private static boolean isEdge(@Nullable Node beside) {
    return beside == null || BLOCKS.contains(beside.getNodeName());
  }

  private static boolean isBlank(Node node) {
    return node.getNodeType() == Node.TEXT_NODE
        && node.getNodeValue()
            .chars()
            .allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
  }
}
