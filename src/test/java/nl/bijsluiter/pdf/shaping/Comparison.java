package nl.bijsluiter.pdf.shaping;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Our shaper beside HarfBuzz: words of one script, with one font.
final class Comparison {
  private final String name;
  private final OpenTypeFont ours;
  private final HarfBuzz theirs;
  private final Script script;
  private final List<String> differentGlyphs = new ArrayList<>();
  private final List<String> differentPositions = new ArrayList<>();
  private int words;
  private int glyphs;

  Comparison(String name, Script script) throws IOException, FontFormatException {
    this.name = name;
    this.ours = Fonts.font(name);
    this.theirs = new HarfBuzz(Fonts.bytes(name));
    this.script = script;
  }

  Comparison with(List<String> texts) {
    texts.forEach(this::compare);
    System.out.printf(
        "%-24s %,7d words %,8d glyphs %3d glyph differences %3d position differences%n",
        name, words, glyphs, differentGlyphs.size(), differentPositions.size());
    return this;
  }

  private void compare(String word) {
    boolean rightToLeft = script == Script.ARABIC;
    ShapedRun run = ours.shape(new TextRun(word, 0, word.length(), rightToLeft, script, ""));
    List<PlacedGlyph> our = PlacedGlyph.of(run, ours);
    List<PlacedGlyph> their = theirs.shape(word, rightToLeft);
    words++;
    glyphs += their.size();
    if (!numbers(our).equals(numbers(their))) {
      differentGlyphs.add(word);
    } else if (!stand(our, their)) {
      differentPositions.add(word);
    }
  }

  private static List<Integer> numbers(List<PlacedGlyph> glyphs) {
    return glyphs.stream().map(PlacedGlyph::glyph).toList();
  }

  private static boolean stand(List<PlacedGlyph> our, List<PlacedGlyph> their) {
    return IntStream.range(0, our.size()).allMatch(i -> our.get(i).standsWhere(their.get(i)));
  }

  /// The words that come out otherwise.
  List<String> differences() {
    return Stream.of(differentGlyphs, differentPositions).flatMap(List::stream).toList();
  }
}
