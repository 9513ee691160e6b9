package nl.bijsluiter.pdf.paint;

import static org.openpdf.text.pdf.PdfObject.TEXT_UNICODE;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.structure.StructureTree;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The links of one page: where their text is drawn, and the annotations that follow from it.
final class Links {
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

  private final Map<Element, List<Rectangle2D>> places = new LinkedHashMap<>();
  private final StructureTree tree;
  private final Function<String, Optional<PdfDestination>> destinations;

  /// @param destinations where the element with an id begins
  Links(StructureTree tree, Function<String, Optional<PdfDestination>> destinations) {
    this.tree = tree;
    this.destinations = destinations;
  }

  /// The link that an element is part of.
  static Optional<Element> around(Element element) {
    for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
      if (inner.getNodeName().equals("a") && !inner.getAttribute("href").isEmpty()) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  /// @param place where text of the link is drawn, in points from the lower left of the page
  void add(Element link, Rectangle2D place) {
    places.computeIfAbsent(link, key -> new ArrayList<>()).add(place);
  }

  /// Adds the annotations to the current page.
  ///
  /// @throws BrokenTemplate for a link that leads nowhere, or where a letter must not lead
  void annotate(PdfWriter writer) {
    places.forEach((link, where) -> annotate(writer, link, where));
  }

  private void annotate(PdfWriter writer, Element link, List<Rectangle2D> where) {
    Rectangle2D all = where.stream().reduce(Rectangle2D::createUnion).orElseThrow();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) all.getMinX(),
            (float) all.getMinY(),
            (float) all.getMaxX(),
            (float) all.getMaxY(),
            action(link.getAttribute("href")));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.QUADPOINTS, quadrilaterals(where));
    annotation.put(PdfName.CONTENTS, new PdfString(description(link), TEXT_UNICODE));
    tree.addLink(link, annotation);
    writer.addAnnotation(annotation);
  }

  /// The order of corners that readers expect, not the one in ISO 32000-1.
  private static PdfArray quadrilaterals(List<Rectangle2D> where) {
    PdfArray corners = new PdfArray();
    for (Rectangle2D place : where) {
      float left = (float) place.getMinX();
      float right = (float) place.getMaxX();
      float top = (float) place.getMaxY();
      float bottom = (float) place.getMinY();
      corners.add(new float[] {left, top, right, top, left, bottom, right, bottom});
    }
    return corners;
  }

  private static String description(Element link) {
    String title = link.getAttribute("title");
    return title.isEmpty() ? link.getTextContent().strip() : title;
  }

  private PdfAction action(String href) {
    if (href.startsWith("#")) {
      return destinations
          .apply(href.substring(1))
          .map(Links::goTo)
          .orElseThrow(() -> new BrokenTemplate("link to what is not there: " + href));
    }
    if (!SCHEMES.contains(href.substring(0, Math.max(0, href.indexOf(':'))))) {
      throw new BrokenTemplate("link that no letter may have: " + href);
    }
    return new PdfAction(href);
  }

  private static PdfAction goTo(PdfDestination destination) {
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination);
    return action;
  }
}
