package nl.bijsluiter.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Which language an element's text is in: that of its own `lang`, or of the nearest one around it.
public final class Languages {
  private Languages() {}

  /// A language tag; empty where nothing says it.
  public static String of(Element element) {
    for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
      if (around.hasAttribute("lang")) {
        return around.getAttribute("lang");
      }
    }
    return "";
  }

  static boolean differsFromSurroundings(Element element) {
    return element.hasAttribute("lang")
        && element.getParentNode() instanceof Element parent
        && !element.getAttribute("lang").equals(of(parent));
  }
}
