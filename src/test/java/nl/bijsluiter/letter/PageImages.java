package nl.bijsluiter.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The first pages of a file as pictures, small but for what a reader would notice.
record PageImages(List<Picture> pages) implements Look {
  /// @param pages how many are drawn
  /// @param folder an empty one, to work in
  static PageImages of(byte[] pdf, int pages, Path folder) throws IOException {
    Files.write(folder.resolve("letter.pdf"), pdf);
    var said =
        new Command(folder)
            .print(
                "pdftoppm",
                "-png",
                "-gray",
                "-r",
                "50",
                "-l",
                Integer.toString(pages),
                "letter.pdf",
                "page");
    var drawn = read(folder);
    assertEquals(pages, drawn.pages.size(), said);
    return drawn;
  }

  /// In the order of their names.
  private static PageImages read(Path folder) throws IOException {
    List<Picture> pages = new ArrayList<>();
    for (var file : files(folder)) {
      pages.add(Picture.read(file));
    }
    return new PageImages(pages);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
  }

  private Picture page(int number) {
    return number <= pages.size() ? pages.get(number - 1) : Picture.blank();
  }

  @Override
  public boolean isLike(Path golden) throws IOException {
    return differing(read(golden)).isEmpty();
  }

  /// The numbers of the pages that differ, or that only one of the two has.
  private List<Integer> differing(PageImages other) {
    return IntStream.rangeClosed(1, Math.max(pages.size(), other.pages.size()))
        .filter(number ->
            number > Math.min(pages.size(), other.pages.size())
                || !page(number).isLike(other.page(number)))
        .boxed()
        .toList();
  }

  @Override
  public void keep(Path golden) throws IOException {
    Files.createDirectories(golden);
    for (var number : differing(read(golden))) {
      var file = golden.resolve("page-%02d.png".formatted(number));
      if (number <= pages.size()) {
        page(number).write(file);
      } else {
        Files.delete(file);
      }
    }
  }

  @Override
  public void show(Path golden, Path folder) throws IOException {
    var expected = read(golden);
    for (var number : differing(expected)) {
      expected.page(number).write(folder.resolve("page-%d-expected.png".formatted(number)));
      page(number).write(folder.resolve("page-%d-actual.png".formatted(number)));
      page(number)
          .difference(expected.page(number))
          .write(folder.resolve("page-%d-difference.png".formatted(number)));
    }
  }
}
