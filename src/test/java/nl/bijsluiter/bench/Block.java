package nl.bijsluiter.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// A part of the letter for an engine that reads no XHTML.
///
/// @param name of the element; `text` for a text
/// @param kind its classes
/// @param text of a text; else empty
record Block(String name, String kind, String language, String text, List<Block> children) {
  static Block of(Element element) {
    return new Block(
        element.getTagName(),
        element.getAttribute("class"),
        element.getAttribute("lang"),
        "",
        children(element.getChildNodes()));
  }

  private static List<Block> children(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node instanceof Element || node instanceof Text)
        .map(Block::child)
        .toList();
  }

  private static Block child(Node node) {
    return node instanceof Element element
        ? of(element)
        : new Block("text", "", "", node.getTextContent().replaceAll("\\s+", " "), List.of());
  }
}
