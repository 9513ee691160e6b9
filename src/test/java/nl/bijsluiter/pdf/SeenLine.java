package nl.bijsluiter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A line as the eye finds it: its characters from left to right, whatever the order in which they
/// are read.
///
/// @param left its edge, in whole millimetres from the paper's left edge
/// @param right its edge, the same
record SeenLine(String text, long left, long right) {
  private static final double POINTS = 72 / 25.4;

  /// The lines of the first page, margins left out, from above.
  static List<SeenLine> of(byte[] pdf) {
    return glyphs(pdf).stream()
        .collect(Collectors.groupingBy(glyph -> Math.round(glyph.getYDirAdj())))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(line -> of(line.getValue()))
        .toList();
  }

  private static SeenLine of(List<TextPosition> glyphs) {
    List<TextPosition> seen =
        glyphs.stream().sorted(Comparator.comparingDouble(TextPosition::getXDirAdj)).toList();
    List<TextPosition> inked =
        seen.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList();
    TextPosition last = inked.getLast();
    return new SeenLine(
        seen.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip(),
        Math.round(inked.getFirst().getXDirAdj() / POINTS),
        Math.round((last.getXDirAdj() + last.getWidthDirAdj()) / POINTS));
  }

  /// The glyphs of the first page, margins left out, as they are drawn.
  static List<TextPosition> glyphs(byte[] pdf) {
    try (PDDocument document = Letters.open(pdf)) {
      Reader reader = new Reader();
      reader.setEndPage(1);
      reader.getText(document);
      return reader.glyphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends PDFTextStripper {
    private static final double FOOT = 272 * POINTS;

    private final List<TextPosition> glyphs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (glyph.getYDirAdj() < FOOT) {
        glyphs.add(glyph);
      }
    }
  }
}
