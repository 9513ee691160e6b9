package nl.bijsluiter.pdf.structure;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Places in the order in which documents are read: one number for each, larger for what is read
/// later.
public final class ReadingOrder {
  private static final int CHARACTERS = 24;
  private static final int LAST = (1 << CHARACTERS) - 1;

  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

  /// @param documents their outermost elements
  ReadingOrder(List<Element> documents) {
    documents.forEach(this::number);
  }

  private void number(Node node) {
    numbers.put(node, numbers.size());
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      number(child);
    }
  }

  /// Of a character in a node, or of what is generated before all that an element holds.
  ///
  /// @param offset of the character, 0 for the node itself
  public long place(Node node, int offset) {
    Integer number = numbers.get(node);
    if (number == null) {
      throw new IllegalArgumentException("of another document: " + node.getNodeName());
    }
    return ((long) number << CHARACTERS) + Math.min(offset, LAST);
  }

  /// Behind all that an element holds.
  public long end(Element element) {
    Node last = element;
    for (@Nullable Node child = last; child != null; child = child.getLastChild()) {
      last = child;
    }
    return place(last, LAST);
  }
}
