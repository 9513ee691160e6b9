package nl.bijsluiter.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijsluiter.pdf.text.FontLibrary;
import org.junit.jupiter.api.Test;

/// The example of the package's documentation, as it stands there.
class ReceiptExampleTest {
  private static final Path DOCUMENTATION =
      Path.of("src/main/java/nl/bijsluiter/pdf/package-info.java");
  private static final Path HERE =
      Path.of("src/test/java/nl/bijsluiter/pdf/ReceiptExampleTest.java");

  private static byte[] print(Clock clock) {
    byte[] style = "h1 { color: #0b4f5c } td { padding-right: 5mm }".getBytes(UTF_8);
    PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled(), Map.of("receipt.css", style));
    String receipt =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><title>Receipt</title><link rel="stylesheet" href="res:receipt.css"/></head>
        <body><h1>Receipt</h1><table><tr><th scope="row">Tea</th><td>2.50</td></tr></table></body>
        </html>
        """;
    PdfOptions options =
        new PdfOptions(clock.instant(), "Till 1.0", Sealing.NONE, Optional.empty());
    byte[] pdf = renderer.render(List.of(receipt), options);
    return pdf;
  }

  @Test
  void theExampleIsAReceipt() {
    assertEquals(
        """
        Document
          H1
            "Receipt"
          Table
            TR
              TH Scope=Row
                "Tea"
              TD
                "2.50"
        page 1 beside it:
        """,
        Outline.of(print(Clock.fixed(Letters.TIME, ZoneOffset.UTC))));
  }

  @Test
  void theDocumentationHasTheLinesThatRunHere() throws IOException {
    String documentation = Files.readString(DOCUMENTATION);
    String fenced = documentation.substring(documentation.indexOf("```java") + 7);
    String example = fenced.substring(0, fenced.indexOf("```")).replace("///", "");
    String method = Files.readString(HERE).split("print\\(Clock clock\\) \\{|return pdf;", 3)[1];
    assertEquals(words(method), words(example));
  }

  private static String words(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
