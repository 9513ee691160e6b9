package nl.bijsluiter.pdf.structure;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.w3c.dom.Element;

/// What attributes of XHTML say in the terms of a tagged PDF (ISO 32000-1, 14.8.5.5 to 14.8.5.7).
final class ElementAttributes {
  private static final String TABLE = "Table";

  private ElementAttributes() {}

  static void set(StructureNode node, Element element) {
    switch (node.role()) {
      case HEADER_CELL -> {
        boolean row = element.getAttribute("scope").equals("row");
        node.setAttribute(TABLE, "Scope", new PdfName(row ? "Row" : "Column"));
        setSpans(node, element);
      }
      case CELL -> setSpans(node, element);
      case LIST -> {
        boolean numbered = element.getNodeName().equals("ol");
        node.setAttribute("List", "ListNumbering", new PdfName(numbered ? "Decimal" : "Disc"));
      }
      case FIGURE -> node.set(PdfName.ALT, element.getAttribute("alt"));
      case DOCUMENT, PART, ARTICLE, SECTION, DIVISION, QUOTE, PARAGRAPH, ITEM, LABEL, ITEM_BODY -> {
        // nothing beside the language
      }
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> {
        // nothing beside the language
      }
      case TABLE, CAPTION, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, ROW, LINK, SPAN -> {
        // nothing beside the language
      }
    }
  }

  private static void setSpans(StructureNode cell, Element element) {
    setSpan(cell, "ColSpan", element.getAttribute("colspan"));
    setSpan(cell, "RowSpan", element.getAttribute("rowspan"));
  }

  private static void setSpan(StructureNode cell, String key, String span) {
    if (!span.isEmpty()) {
      cell.setAttribute(TABLE, key, new PdfNumber(Integer.parseInt(span)));
    }
  }
}
