package nl.bijsluiter.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands on the first pages of a file and where: below a line with the number of pages, a
/// line for each of the letter's in the order of the file, with its page, its left edge and its
/// base line to half a point, its font size and its words.
record PlacedText(String text) implements Look {
  /// @param pages how many are read
  static PlacedText of(byte[] pdf, int pages) {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new Reader(pages);
      reader.getText(document);
      var head = "pages: %d of %d\n".formatted(pages, document.getNumberOfPages());
      return new PlacedText(head + String.join("\n", reader.lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path golden) {
    return golden.resolveSibling(golden.getFileName() + ".txt");
  }

  @Override
  public boolean isLike(Path golden) throws IOException {
    return Files.exists(file(golden)) && Files.readString(file(golden)).equals(text);
  }

  @Override
  public void keep(Path golden) throws IOException {
    Files.createDirectories(golden.getParent());
    Files.writeString(file(golden), text);
  }

  @Override
  public void show(Path golden, Path folder) throws IOException {
    var expected = Files.exists(file(golden)) ? Files.readString(file(golden)) : "";
    Files.writeString(folder.resolve("expected.txt"), expected);
    Files.writeString(folder.resolve("actual.txt"), text);
    Files.writeString(
        folder.resolve("difference.diff"),
        new Command(folder).print("diff", "-u", "expected.txt", "actual.txt"));
  }

  /// Gathers the words of a line, which come one by one.
  private static final class Reader extends PDFTextStripper {
    private final List<String> lines = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<TextPosition> places = new ArrayList<>();

    Reader(int pages) {
      setEndPage(pages);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
      words.add(word);
      places.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
      endLine();
    }

    @Override
    protected void writePageEnd() {
      endLine();
    }

    private void endLine() {
      if (!places.isEmpty()) {
        lines.add(line(places.getFirst()));
      }
      words.clear();
      places.clear();
    }

    private String line(TextPosition first) {
      var left = places.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
      return String.format(
          Locale.ROOT,
          "%d %.1f %.1f %.1f %s",
          getCurrentPageNo(),
          halves(left),
          halves(first.getYDirAdj()),
          first.getYScale(),
          String.join(" ", words).strip());
    }

    private static double halves(double points) {
      return Math.round(2 * points) / 2.0;
    }
  }
}
