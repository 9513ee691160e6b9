package nl.bijsluiter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What stands between the marks of a file: the texts of elements, and those of artifacts.
final class MarkedTexts {
  private final Map<Mark, String> contents = new HashMap<>();
  private final Map<COSDictionary, List<String>> artifacts = new HashMap<>();

  private record Mark(COSDictionary page, int identifier) {}

  private MarkedTexts() {}

  static MarkedTexts of(PDDocument document) {
    MarkedTexts texts = new MarkedTexts();
    document.getPages().forEach(texts::read);
    return texts;
  }

  private void read(PDPage page) {
    try {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(content -> add(page, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(PDPage page, PDMarkedContent content) {
    String text = text(content);
    if (content.getMCID() >= 0) {
      contents.put(new Mark(page.getCOSObject(), content.getMCID()), text);
    } else {
      artifacts.computeIfAbsent(page.getCOSObject(), key -> new ArrayList<>()).add(text);
    }
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object piece : content.getContents()) {
      switch (piece) {
        case TextPosition position -> text.append(position.getUnicode());
        case PDMarkedContent inner -> text.append(text(inner));
        case PDImageXObject image ->
            text.append("image %d x %d".formatted(image.getWidth(), image.getHeight()));
        default -> throw new AssertionError(piece);
      }
    }
    return text.toString();
  }

  /// The text of one piece of marked content.
  String content(PDPage page, int identifier) {
    String text = contents.get(new Mark(page.getCOSObject(), identifier));
    if (text == null) {
      throw new AssertionError("no content marked " + identifier);
    }
    return text;
  }

  /// What stands on a page outside the structure.
  List<String> artifacts(PDPage page) {
    return artifacts.getOrDefault(page.getCOSObject(), List.of());
  }
}
