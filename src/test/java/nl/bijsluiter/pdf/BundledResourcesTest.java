package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class BundledResourcesTest {
  /// Two pixels, red and blue.
  private static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==");

  private static final PdfRenderer RENDERER =
      new PdfRenderer(
          FontLibrary.bundled(),
          Map.of(
              "letter.css", "p:before { content: \"styled \" }".getBytes(UTF_8),
              "logo.png", LOGO,
              "logo.svg", "<svg/>".getBytes(UTF_8)));

  @Test
  void aBundledStyleSheetIsApplied() {
    String link = "<link rel=\"stylesheet\" href=\"res:letter.css\"/>";
    assertEquals(
        List.of("styled text"), Letters.pages(render(Letters.document("nl", link, "<p>text</p>"))));
  }

  @Test
  void aBundledImageIsEmbeddedAsItIs() throws IOException {
    byte[] pdf = render(Letters.part("nl", "<p><img src=\"res:logo.png\" alt=\"\"/></p>"));
    try (PDDocument document = Letters.open(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      PDImageXObject image = (PDImageXObject) resources.getXObject(name);
      assertEquals(List.of(2, 1), List.of(image.getWidth(), image.getHeight()));
      assertEquals(0xFFFF0000, image.getImage().getRGB(0, 0));
      assertEquals(0xFF0000FF, image.getImage().getRGB(1, 0));
    }
  }

  @Test
  void aDrawingIsRefused() {
    String drawing = Letters.part("nl", "<img src=\"res:logo.svg\" alt=\"\"/>");
    assertThrows(BrokenTemplate.class, () -> render(drawing));
  }

  private static byte[] render(String part) {
    return RENDERER.render(List.of(part), Letters.UNSEALED);
  }
}
