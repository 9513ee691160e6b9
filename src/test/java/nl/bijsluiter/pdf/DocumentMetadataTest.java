package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class DocumentMetadataTest {
  private static final String META = "<meta name=\"author\" content=\"Office &amp; Łódź\"/>";
  private static final String HEADINGS =
      "<h1>One</h1><h2>Two</h2>" + Letters.PAGE_BREAK + "<h2>Three  <b>words</b></h2><h1>Four</h1>";
  private static final byte[] PDF =
      Letters.render(
          Letters.document("en", META, HEADINGS), Letters.document("nl", "", "<h2>Vijf</h2>"));

  @Test
  void theFirstPartGivesTitleLanguageAndAuthor() throws IOException {
    try (PDDocument document = Letters.open(PDF)) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertEquals(
          List.of("Title in en", "Office & Łódź", "en"),
          List.of(info.getTitle(), info.getAuthor(), document.getDocumentCatalog().getLanguage()));
    }
  }

  @Test
  void bothDatesAreTheTimeOfTheFile() throws IOException {
    try (PDDocument document = Letters.open(PDF)) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertEquals(
          List.of(Letters.TIME, Letters.TIME),
          List.of(info.getCreationDate().toInstant(), info.getModificationDate().toInstant()));
    }
  }

  @Test
  void aReaderIsToldTheVersionAndToShowTheTitle() throws IOException {
    try (PDDocument document = Letters.open(PDF)) {
      assertEquals(1.7f, document.getVersion());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void theMetadataStreamSaysTheSameInEachLanguage() throws IOException {
    try (PDDocument document = Letters.open(PDF)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      String xmp = new String(catalog.getMetadata().toByteArray(), UTF_8);
      assertTrue(xmp.contains("<rdf:li xml:lang=\"x-default\">Title in en</rdf:li>"), xmp);
      assertTrue(xmp.contains("<rdf:li xml:lang=\"nl\">Title in nl</rdf:li>"), xmp);
      assertTrue(xmp.contains("<rdf:li>Office &amp; Łódź</rdf:li>"), xmp);
      assertTrue(xmp.contains("<xmp:CreateDate>2026-03-02T09:30:00Z</xmp:CreateDate>"), xmp);
      assertTrue(xmp.contains("<xmp:CreatorTool>Composer 1.0</xmp:CreatorTool>"), xmp);
    }
  }

  @Test
  void bookmarksAreThePartsAndTheirHeadings() throws IOException {
    try (PDDocument document = Letters.open(PDF)) {
      List<String> lines = new ArrayList<>();
      collect(document, document.getDocumentCatalog().getDocumentOutline(), "", lines);
      assertEquals(
          List.of(
              "Title in en 1",
              "  One 1",
              "    Two 1",
              "    Three words 2",
              "  Four 2",
              "Title in nl 3",
              "  Vijf 3"),
          lines);
    }
  }

  private static void collect(
      PDDocument document, PDOutlineNode node, String indent, List<String> lines)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      lines.add("%s%s %d".formatted(indent, item.getTitle(), page));
      collect(document, item, indent + "  ", lines);
    }
  }
}
