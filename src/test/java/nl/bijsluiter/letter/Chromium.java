package nl.bijsluiter.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.bijsluiter.seal.Tools;

/// What others would print a page with, given our style sheet and our fonts.
record Chromium(Path folder) {
  private static final Path STYLE_SHEET = Path.of("templates/letter/letter.css");
  private static final Path FONTS = Path.of("src/main/resources/pdf/fonts").toAbsolutePath();

  /// The file that it makes of a document.
  Path print(String xhtml) throws IOException, InterruptedException {
    var link = "<link rel=\"stylesheet\" type=\"text/css\" href=\"res:letter.css\"/>";
    var page = folder.resolve("page.xhtml");
    Files.writeString(page, xhtml.replace(link, "<style>" + style() + "</style>"));
    var pdf = folder.resolve("chromium.pdf");
    new Tools(folder)
        .run(
            "chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer"
                + " --user-data-dir=%s --print-to-pdf=%s %s"
                    .formatted(folder.resolve("profile"), pdf, page.toUri()));
    return pdf;
  }

  private static String style() throws IOException {
    return fonts()
        + Files.readString(STYLE_SHEET)
        + "body { font-family: 'NotoSans', 'NotoSansArabic', 'NotoSansEthiopic', 'NotoSansSC' }";
  }

  private static String fonts() throws IOException {
    var rules = new StringBuilder();
    try (var files = Files.newDirectoryStream(FONTS, "*.ttf")) {
      for (var file : files) {
        rules.append(font(file));
      }
    }
    return rules.toString();
  }

  private static String font(Path file) {
    var name = file.getFileName().toString();
    return "@font-face { font-family: '%s'; font-weight: %s; font-style: %s; src: url('%s') }%n"
        .formatted(
            name.replaceFirst("-.*", ""),
            name.contains("Bold") ? "bold" : "normal",
            name.contains("Italic") ? "italic" : "normal",
            file.toUri());
  }
}
