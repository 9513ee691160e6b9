package nl.bijsluiter.pdf.structure;

import java.util.IdentityHashMap;
import java.util.List;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// The structure tree of one file: `Document`, and below it the elements of its document, or where
/// there are several a `Part` for each with its language and title.
///
/// Elements come into being when their first content is painted; what stays empty is not there.
public final class StructureTree {
  private final PdfWriter writer;
  private final StructureNode root;
  private final ReadingOrder order;
  private final IdentityHashMap<Element, StructureNode> nodes = new IdentityHashMap<>();

  public StructureTree(PdfWriter writer, List<StructurePart> parts) {
    this.writer = writer;
    this.order = new ReadingOrder(parts.stream().map(StructurePart::root).toList());
    this.root =
        StructureNode.root(
            new PdfStructureElement(writer.getStructureTreeRoot(), Role.DOCUMENT.type()));
    if (parts.size() == 1) {
      nodes.put(parts.getFirst().root(), root);
    } else {
      parts.forEach(this::addPart);
    }
  }

  private void addPart(StructurePart part) {
    StructureNode node = root.add(Role.PART, order.place(part.root(), 0));
    node.setLanguage(part.language());
    node.set(PdfName.T, part.title());
    nodes.put(part.root(), node);
  }

  public ReadingOrder order() {
    return order;
  }

  /// What holds the content of an element: its own node, or that of an element around it.
  public StructureNode of(Element element) {
    StructureNode known = nodes.get(element);
    if (known != null) {
      return known;
    }
    StructureNode parent = element.getParentNode() instanceof Element around ? of(around) : root;
    StructureNode node =
        Role.of(element, parent.role()).map(role -> add(parent, role, element)).orElse(parent);
    nodes.put(element, node);
    return node;
  }

  private StructureNode add(StructureNode parent, Role role, Element element) {
    StructureNode node = parent.add(role, order.place(element, 0));
    if (Languages.differsFromSurroundings(element)) {
      node.setLanguage(Languages.of(element));
    }
    ElementAttributes.set(node, element);
    return role == Role.ITEM ? node.add(Role.ITEM_BODY, node.place() + 2) : node;
  }

  /// Adds a link to the element that it is part of. The annotation is on the current page.
  public void addLink(Element link, PdfAnnotation annotation) {
    StructureNode node = of(link);
    node.addObject(order.end(link), writer.getCurrentPage(), annotation.getIndirectReference());
    int key = writer.getStructureTreeRoot().addExistingObject(node.element().getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
  }

  /// To be called when all pages are painted.
  public void finish() {
    root.finish();
  }

  PdfWriter writer() {
    return writer;
  }
}
