package nl.bijsluiter.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// A page in shades of grey, on white that has no end.
record Picture(BufferedImage image) {
  private static final int WHITE = 255;
  private static final int CLEARLY_OTHER = 64;
  private static final double TOLERATED_SHARE = 0.001;

  static Picture read(Path file) throws IOException {
    return new Picture(ImageIO.read(file.toFile()));
  }

  /// A page that is not there.
  static Picture blank() {
    var dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    dot.getRaster().setSample(0, 0, 0, WHITE);
    return new Picture(dot);
  }

  void write(Path file) throws IOException {
    ImageIO.write(image, "png", file.toFile());
  }

  /// But for what another version of the program that draws may do at the edges of letters.
  boolean isLike(Picture other) {
    var difference = difference(other).image.getRaster();
    var shades =
        difference.getSamples(0, 0, difference.getWidth(), difference.getHeight(), 0, (int[]) null);
    var clear = IntStream.of(shades).filter(shade -> shade < WHITE - CLEARLY_OTHER).count();
    return clear <= TOLERATED_SHARE * shades.length;
  }

  /// White where both are the same, the darker the more they differ.
  Picture difference(Picture other) {
    var found =
        new BufferedImage(
            Math.max(image.getWidth(), other.image.getWidth()),
            Math.max(image.getHeight(), other.image.getHeight()),
            BufferedImage.TYPE_BYTE_GRAY);
    for (var y = 0; y < found.getHeight(); y++) {
      for (var x = 0; x < found.getWidth(); x++) {
        var grey = WHITE - Math.abs(grey(x, y) - other.grey(x, y));
        found.getRaster().setSample(x, y, 0, grey);
      }
    }
    return new Picture(found);
  }

  private int grey(int x, int y) {
    return x < image.getWidth() && y < image.getHeight()
        ? image.getRaster().getSample(x, y, 0)
        : WHITE;
  }
}
