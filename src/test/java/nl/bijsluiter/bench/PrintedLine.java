package nl.bijsluiter.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Words in one font on one line of a page, and where they stand.
///
/// @param font the name of its file, without the ending
/// @param x from the left edge, in points
/// @param y from the lower edge
record PrintedLine(int page, String font, float size, float x, float y, String text) {

  /// All of a file.
  static List<PrintedLine> of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var lines = new Lines();
      lines.getText(document);
      return lines.found;
    }
  }

  String row() {
    return String.format(Locale.ROOT, "%d\t%s\t%.2f\t%.3f\t%.3f\t%s", page, font, size, x, y, text);
  }

  private static final class Lines extends PDFTextStripper {
    private final List<PrintedLine> found = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      var start = 0;
      for (var end = 1; end <= positions.size(); end++) {
        if (end == positions.size() || !alike(positions.get(start), positions.get(end))) {
          found.add(line(positions.subList(start, end)));
          start = end;
        }
      }
    }

    private static boolean alike(TextPosition one, TextPosition other) {
      return one.getFont().equals(other.getFont())
          && one.getFontSizeInPt() == other.getFontSizeInPt();
    }

    private PrintedLine line(List<TextPosition> positions) {
      var first = positions.getFirst();
      var text = new StringBuilder();
      positions.forEach(position -> text.append(position.getUnicode()));
      return new PrintedLine(
          getCurrentPageNo(),
          first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
          first.getFontSizeInPt(),
          first.getXDirAdj(),
          first.getPageHeight() - first.getYDirAdj(),
          text.toString());
    }
  }
}
