package nl.bijsluiter.pdf;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijsluiter.pdf.paint.PartPainter;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The outline that a reader shows beside the pages: the parts, where there are several, and their
/// headings, each below the last one of a higher level.
final class Bookmarks {
  private static final Pattern HEADING = Pattern.compile("h([1-6])");
  private static final int PART = 0;

  private final PdfWriter writer;
  private final PartPainter painter;
  private final NavigableMap<Integer, PdfOutline> open = new TreeMap<>();

  private Bookmarks(PdfWriter writer, PartPainter painter, PdfOutline top) {
    this.writer = writer;
    this.painter = painter;
    open.put(PART, top);
  }

  /// To be called when all pages are painted.
  static void write(List<PartPainter> painters, PdfWriter writer) {
    PdfOutline root = writer.getRootOutline();
    for (PartPainter painter : painters) {
      PdfOutline top =
          painters.size() == 1
              ? root
              : new PdfOutline(root, painter.start(writer), painter.part().title());
      new Bookmarks(writer, painter, top).addHeadings();
    }
  }

  private void addHeadings() {
    NodeList elements = painter.elements();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      Matcher heading = HEADING.matcher(element.getNodeName());
      if (heading.matches()) {
        add(element, Integer.parseInt(heading.group(1)));
      }
    }
  }

  private void add(Element heading, int level) {
    String text = heading.getTextContent().strip().replaceAll("\\s+", " ");
    open.tailMap(level, true).clear();
    PdfOutline above = open.lastEntry().getValue();
    painter
        .destination(heading, writer)
        .ifPresent(place -> open.put(level, new PdfOutline(above, place, text)));
  }
}
