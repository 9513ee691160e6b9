package nl.bijsluiter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/// The structure of a file as another library reads it: an element on each line, with what it says
/// about itself, its text, and what it holds indented below it.
public final class Outline {
  private final PDDocument document;
  private final MarkedTexts texts;
  private final UnaryOperator<String> shown;
  private final StringBuilder lines = new StringBuilder();

  private Outline(PDDocument document, UnaryOperator<String> shown) {
    this.document = document;
    this.texts = MarkedTexts.of(document);
    this.shown = shown;
  }

  /// With all texts, and at the end what each page holds beside the structure.
  public static String of(byte[] pdf) {
    return of(pdf, UnaryOperator.identity());
  }

  /// With as much of each text as a caller wants to see.
  ///
  /// @param shown what is shown of a text
  public static String of(byte[] pdf, UnaryOperator<String> shown) {
    try (PDDocument document = Letters.open(pdf)) {
      Outline outline = new Outline(document, shown);
      outline.addKids(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      outline.addArtifacts();
      return outline.lines.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addArtifacts() {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      String all =
          texts.artifacts(document.getPage(i)).stream()
              .filter(text -> !text.isBlank())
              .map(this::quoted)
              .collect(Collectors.joining(" "));
      line(0, "page " + (i + 1) + " beside it: " + all);
    }
  }

  private void addKids(PDStructureNode node, int depth) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case Integer id -> text.append(texts.content(((PDStructureElement) node).getPage(), id));
        case PDMarkedContentReference content ->
            text.append(texts.content(content.getPage(), content.getMCID()));
        default -> {
          flush(text, depth);
          addOther(kid, depth);
        }
      }
    }
    flush(text, depth);
  }

  private void flush(StringBuilder text, int depth) {
    if (!text.isEmpty()) {
      line(depth, quoted(text.toString()));
      text.setLength(0);
    }
  }

  private String quoted(String text) {
    return '"' + shown.apply(text) + '"';
  }

  private void addOther(Object kid, int depth) throws IOException {
    switch (kid) {
      case PDStructureElement element -> {
        line(depth, described(element));
        addKids(element, depth + 1);
      }
      case PDObjectReference reference ->
          line(depth, described((PDAnnotationLink) reference.getReferencedObject()));
      default -> throw new AssertionError(kid);
    }
  }

  private void line(int depth, String words) {
    lines.append("  ".repeat(depth)).append(words.stripTrailing()).append('\n');
  }

  private String described(PDStructureElement element) {
    List<String> words = new ArrayList<>();
    words.add(element.getStructureType());
    add(words, "Lang", element.getLanguage());
    add(words, "T", quotedOrNull(element.getTitle()));
    add(words, "Alt", quotedOrNull(element.getAlternateDescription()));
    add(words, "ActualText", quotedOrNull(element.getActualText()));
    words.addAll(attributes(element));
    return String.join(" ", words);
  }

  private @Nullable String quotedOrNull(@Nullable String text) {
    return text == null ? null : quoted(text);
  }

  private static void add(List<String> words, String key, @Nullable String value) {
    if (value != null) {
      words.add(key + "=" + value);
    }
  }

  private static List<String> attributes(PDStructureElement element) {
    COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
    return attributes == null
        ? List.of()
        : attributes.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(COSName.O))
            .filter(entry -> !(entry.getValue() instanceof COSArray))
            .map(Outline::attribute)
            .sorted()
            .toList();
  }

  private static String attribute(Map.Entry<COSName, COSBase> entry) {
    String value =
        switch (entry.getValue()) {
          case COSName name -> name.getName();
          case COSNumber number -> String.valueOf(number.intValue());
          default -> entry.getValue().toString();
        };
    return entry.getKey().getName() + "=" + value;
  }

  private String described(PDAnnotationLink link) throws IOException {
    return "link " + quoted(link.getContents()) + " to " + target(link.getAction());
  }

  private String target(PDAction action) throws IOException {
    return switch (action) {
      case PDActionURI uri -> uri.getURI();
      case PDActionGoTo goTo ->
          "page " + (pageNumber(((PDPageDestination) goTo.getDestination()).getPage()) + 1);
      default -> throw new AssertionError(action.getSubType());
    };
  }

  private int pageNumber(PDPage page) {
    return document.getPages().indexOf(page);
  }
}
