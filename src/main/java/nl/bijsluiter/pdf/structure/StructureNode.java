package nl.bijsluiter.pdf.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/// One element of the structure in the making. What it holds comes in any order, and is put in
/// reading order at the end.
public final class StructureNode {
  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");

  private final Role role;
  private final PdfStructureElement element;
  private final @Nullable StructureNode parent;
  private final long place;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable StructureNode label;

  private StructureNode(
      Role role, PdfStructureElement element, @Nullable StructureNode parent, long place) {
    this.role = role;
    this.element = element;
    this.parent = parent;
    this.place = place;
  }

  static StructureNode root(PdfStructureElement element) {
    return new StructureNode(Role.DOCUMENT, element, null, 0);
  }

  StructureNode add(Role role, long place) {
    PdfStructureElement child = new PdfStructureElement(element, role.type());
    element.remove(PdfName.K); // OpenPDF keeps kids in the order in which they come
    StructureNode node = new StructureNode(role, child, this, place);
    kids.add(new Kid.Element(place, node));
    return node;
  }

  Role role() {
    return role;
  }

  long place() {
    return place;
  }

  PdfStructureElement element() {
    return element;
  }

  /// The label of the list item whose body this is.
  ///
  /// @throws IllegalStateException where this is no body of a list item
  public StructureNode label() {
    if (parent == null || parent.role != Role.ITEM) {
      throw new IllegalStateException("no list item: " + role);
    }
    if (parent.label == null) {
      parent.label = parent.add(Role.LABEL, parent.place + 1);
    }
    return parent.label;
  }

  /// What a reader says in place of what is drawn.
  public void setActualText(String text) {
    element.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
  }

  void setLanguage(String tag) {
    element.put(PdfName.LANG, new PdfString(tag));
  }

  void set(PdfName key, String text) {
    element.put(key, new PdfString(text, PdfObject.TEXT_UNICODE));
  }

  /// An attribute of what `owner` says about an element (ISO 32000-1, 14.8.5).
  void setAttribute(String owner, String key, PdfObject value) {
    PdfDictionary attributes = (PdfDictionary) element.get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      element.put(PdfName.A, attributes);
    }
    attributes.put(new PdfName(key), value);
  }

  /// Where a figure is, in points from the lower left of its page.
  public void setBounds(float[] leftBottomRightTop) {
    setAttribute("Layout", "BBox", new PdfArray(leftBottomRightTop));
    setAttribute("Layout", "Placement", new PdfName("Block"));
  }

  /// Whether something that it holds already is read after `at`.
  boolean holdsAfter(long at) {
    for (Kid kid : kids) {
      if (kid.place() > at) {
        return true;
      }
    }
    return false;
  }

  void addContent(long at, PdfIndirectReference page, PdfNumber identifier) {
    kids.add(new Kid.Content(at, page, identifier));
  }

  void addObject(long at, PdfIndirectReference page, PdfIndirectReference object) {
    kids.add(new Kid.Annotation(at, page, object));
  }

  /// Writes what it holds, in reading order, and the same for all below it.
  void finish() {
    kids.sort(Comparator.comparingLong(Kid::place));
    element.remove(PdfName.K);
    element.remove(PdfName.PG);
    PdfIndirectReference page = onlyPage();
    if (page != null) {
      element.put(PdfName.PG, page);
    }
    PdfArray all = new PdfArray();
    kids.forEach(kid -> all.add(kid.toPdf(page)));
    if (!all.isEmpty()) {
      element.put(PdfName.K, all);
    }
  }

  /// The page, where it holds nothing but content of one page. OpenPDF takes an element that begins
  /// with content for one without elements below it.
  private @Nullable PdfIndirectReference onlyPage() {
    PdfIndirectReference page = null;
    for (Kid kid : kids) {
      if (!(kid instanceof Kid.Content content) || (page != null && !page.equals(content.page))) {
        return null;
      }
      page = content.page;
    }
    return page;
  }

  /// What an element holds.
  private sealed interface Kid {
    long place();

    /// @param own the page that the element names as its own, if it names one
    PdfObject toPdf(@Nullable PdfIndirectReference own);

    record Element(long place, StructureNode node) implements Kid {
      @Override
      public PdfObject toPdf(@Nullable PdfIndirectReference own) {
        node.finish();
        return node.element;
      }
    }

    record Content(long place, PdfIndirectReference page, PdfNumber identifier) implements Kid {
      @Override
      public PdfObject toPdf(@Nullable PdfIndirectReference own) {
        if (page.equals(own)) {
          return identifier;
        }
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, page);
        reference.put(PdfName.MCID, identifier);
        return reference;
      }
    }

    record Annotation(long place, PdfIndirectReference page, PdfIndirectReference object)
        implements Kid {
      @Override
      public PdfObject toPdf(@Nullable PdfIndirectReference own) {
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(PdfName.PG, page);
        reference.put(OBJECT, object);
        return reference;
      }
    }
  }
}
