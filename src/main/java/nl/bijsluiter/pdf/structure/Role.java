package nl.bijsluiter.pdf.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The standard structure types that a letter uses (ISO 32000-1, 14.8.4).
enum Role {
  DOCUMENT("Document"),
  PART("Part"),
  ARTICLE("Art"),
  SECTION("Sect"),
  DIVISION("Div"),
  QUOTE("BlockQuote"),
  HEADING_1("H1"),
  HEADING_2("H2"),
  HEADING_3("H3"),
  HEADING_4("H4"),
  HEADING_5("H5"),
  HEADING_6("H6"),
  PARAGRAPH("P"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  ITEM_BODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  TABLE_FOOT("TFoot"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  FIGURE("Figure"),
  LINK("Link"),
  SPAN("Span");

  private static final Map<String, Role> OF_ELEMENTS =
      Map.ofEntries(
          Map.entry("article", ARTICLE),
          Map.entry("section", SECTION),
          Map.entry("blockquote", QUOTE),
          Map.entry("h1", HEADING_1),
          Map.entry("h2", HEADING_2),
          Map.entry("h3", HEADING_3),
          Map.entry("h4", HEADING_4),
          Map.entry("h5", HEADING_5),
          Map.entry("h6", HEADING_6),
          Map.entry("p", PARAGRAPH),
          Map.entry("address", PARAGRAPH),
          Map.entry("pre", PARAGRAPH),
          Map.entry("ul", LIST),
          Map.entry("ol", LIST),
          Map.entry("li", ITEM),
          Map.entry("table", TABLE),
          Map.entry("caption", CAPTION),
          Map.entry("thead", TABLE_HEAD),
          Map.entry("tbody", TABLE_BODY),
          Map.entry("tfoot", TABLE_FOOT),
          Map.entry("tr", ROW),
          Map.entry("th", HEADER_CELL),
          Map.entry("td", CELL),
          Map.entry("img", FIGURE));

  private final String type;

  Role(String type) {
    this.type = type;
  }

  PdfName type() {
    return new PdfName(type);
  }

  /// What an element is; empty for one that says nothing by itself, such as `b`, or `div` around
  /// blocks.
  ///
  /// @param parent what it stands in
  static Optional<Role> of(Element element, Role parent) {
    String name = element.getNodeName().toLowerCase(Locale.ROOT);
    if (name.equals("a") && !element.getAttribute("href").isEmpty()) {
      return Optional.of(LINK);
    }
    if (name.equals("div") && !parent.holdsLine() && hasText(element)) {
      return Optional.of(PARAGRAPH);
    }
    Optional<Role> role = Optional.ofNullable(OF_ELEMENTS.get(name));
    if (role.isEmpty() && speaksAnotherLanguage(element) && !name.equals("body")) {
      return Optional.of(parent.holdsText() && !name.equals("div") ? SPAN : DIVISION);
    }
    return role.filter(found -> !(found.isOfTable() && isForLayout(element)));
  }

  private static boolean hasText(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text && !text.getData().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksAnotherLanguage(Element element) {
    return Languages.differsFromSurroundings(element);
  }

  /// A table that only puts things beside each other says so itself: `role="presentation"`.
  private static boolean isForLayout(Element element) {
    for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
      if (around.getNodeName().equals("table")) {
        return around.getAttribute("role").equals("presentation");
      }
    }
    return false;
  }

  private boolean isOfTable() {
    return switch (this) {
      case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, ROW, HEADER_CELL, CELL -> true;
      case DOCUMENT, PART, ARTICLE, SECTION, DIVISION, QUOTE -> false;
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> false;
      case PARAGRAPH, LIST, ITEM, LABEL, ITEM_BODY, CAPTION, FIGURE, LINK, SPAN -> false;
    };
  }

  /// Whether what stands in it is part of a line, not a block.
  private boolean holdsLine() {
    return switch (this) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> true;
      case PARAGRAPH, LABEL, CAPTION, LINK, SPAN -> true;
      case DOCUMENT, PART, ARTICLE, SECTION, DIVISION, QUOTE, LIST, ITEM, ITEM_BODY -> false;
      case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, ROW, HEADER_CELL, CELL, FIGURE -> false;
    };
  }

  private boolean holdsText() {
    return holdsLine() || this == CELL || this == HEADER_CELL || this == ITEM_BODY;
  }
}
