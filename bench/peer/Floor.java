import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.bijsluiter.bench.BenchFolder;
import nl.bijsluiter.bench.Course;
import nl.bijsluiter.bench.References;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// The floor: the words of the letter, each line at its place, straight through OpenPDF. Fonts are
/// embedded and cut to what is used; nothing is laid out, tagged or archival.
final class Floor {
  private static final Path FONTS = Path.of("src/main/resources/pdf/fonts");

  /// See `PrintedLine`.
  private record Line(int page, BaseFont font, float size, float x, float y, String text) {
    static Line of(String row, Function<String, BaseFont> fonts) {
      var columns = row.split("\t", 6);
      return new Line(
          Integer.parseInt(columns[0]),
          fonts.apply(columns[1]),
          Float.parseFloat(columns[2]),
          Float.parseFloat(columns[3]),
          Float.parseFloat(columns[4]),
          columns[5]);
    }
  }

  private final Map<Integer, List<Line>> pages;
  private final References references = new References();

  private Floor(List<Line> lines) {
    pages = lines.stream().collect(Collectors.groupingBy(Line::page));
  }

  static void main(String[] tags) throws Exception {
    new Course("floor", Floor::press).run(List.of(tags));
  }

  private static Supplier<byte[]> press(String tag) {
    try {
      Map<String, BaseFont> fonts = new HashMap<>();
      var lines =
          Files.readAllLines(BenchFolder.file("lines-" + tag + ".tsv")).stream()
              .map(row -> Line.of(row, name -> fonts.computeIfAbsent(name, Floor::font)))
              .toList();
      return new Floor(lines)::print;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont font(String name) {
    try {
      var file = name + ".ttf";
      var content = Files.readAllBytes(FONTS.resolve(file));
      return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, content, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] print() {
    var pdf = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4);
    var writer = PdfWriter.getInstance(document, pdf);
    document.open();
    var reference = references.next();
    for (var page : pages.values()) {
      document.newPage();
      print(page, reference, writer.getDirectContent());
    }
    document.close();
    return pdf.toByteArray();
  }

  private static void print(List<Line> page, String reference, PdfContentByte content) {
    content.beginText();
    for (var line : page) {
      content.setFontAndSize(line.font(), line.size());
      content.setTextMatrix(line.x(), line.y());
      content.showText(line.text().replace(References.FIRST, reference));
    }
    content.endText();
  }
}
