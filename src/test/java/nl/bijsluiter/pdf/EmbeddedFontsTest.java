package nl.bijsluiter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class EmbeddedFontsTest {
  private static final String FAMILIES =
      """
      <p>regular <b>bold</b> <i>italic</i> <b><i>both</i></b></p>
      <p style="font-family: Arial">no Arial</p><pre>no Courier</pre><p style="font: 9pt serif">no Times</p>
      <ul><li>disc</li></ul><ol><li>decimal</li></ol>
      """;

  @Test
  void everyFontIsOursEmbeddedAndCutToWhatIsUsed() throws IOException {
    Set<String> fonts = new TreeSet<>();
    try (PDDocument document = Letters.open(Letters.render(Letters.part("nl", FAMILIES)))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(described(page.getResources().getFont(name)));
        }
      }
    }
    assertEquals(
        Set.of(
            "NotoSans-Regular, embedded", "NotoSans-Bold, embedded", "NotoSans-Italic, embedded"),
        fonts);
  }

  private static String described(PDFont font) {
    String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
    boolean subset = !name.equals(font.getName());
    return name + (font.isEmbedded() && subset ? ", embedded" : ", not embedded");
  }
}
