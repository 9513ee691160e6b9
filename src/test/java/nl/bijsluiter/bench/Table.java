package nl.bijsluiter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The results of all engines side by side, with what each is of the floor and of ours.
final class Table {
  private static final String NONE = "";
  private static final double BYTES_PER_KILOBYTE = 1e3;

  private final List<Result> results;

  private Table(List<Result> results) {
    this.results = results;
  }

  /// @param files with the results
  static void main(String[] files) throws IOException {
    List<Result> results = new ArrayList<>();
    for (var file : files) {
      Files.readAllLines(Path.of(file)).stream().map(Result::parse).forEach(results::add);
    }
    new Table(results).print();
  }

  private void print() throws IOException {
    System.out.println(
        """
        | language | engine | median | p95 | letters/s, 1 thread | 2 threads | processor time | \
        allocated | file | pages | words | median / floor | median / ours |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\
        """);
    for (var tag : results.stream().map(Result::tag).distinct().toList()) {
      for (var result :
          results.stream().filter(r -> r.tag().equals(tag) && r.threads() == 1).toList()) {
        System.out.println(row(result));
      }
    }
    System.out.println();
    ratio("ours / floor", find("ours", "nl", 1), find("floor", "nl", 1));
    for (var tag : List.of("en", "ar", "zh")) {
      ratio(tag + " / nl, ours", find("ours", tag, 1), find("ours", "nl", 1));
    }
  }

  private String row(Result result) throws IOException {
    var timing = result.timing();
    var pdf = BenchFolder.pdf(result.engine(), result.tag());
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return String.join(
          " | ",
          "| " + result.tag(),
          result.engine(),
          number("%.2f ms", timing.median()),
          number("%.2f ms", timing.p95()),
          number("%.0f", timing.perSecond()),
          find(result.engine(), result.tag(), 2)
              .map(two -> number("%.0f", two.timing().perSecond()))
              .orElse(NONE),
          number("%.2f ms", timing.processor()),
          number("%.2f MB", timing.allocated()),
          number("%.0f kB", Files.size(pdf) / BYTES_PER_KILOBYTE),
          Integer.toString(document.getNumberOfPages()),
          Long.toString(new PDFTextStripper().getText(document).split("\\s+").length),
          of(result, "floor"),
          of(result, "ours") + " |");
    }
  }

  private String of(Result result, String other) {
    return find(other, result.tag(), 1)
        .map(found -> number("%.1f", result.timing().median() / found.timing().median()))
        .orElse(NONE);
  }

  private Optional<Result> find(String engine, String tag, int threads) {
    return results.stream()
        .filter(r -> r.engine().equals(engine) && r.tag().equals(tag) && r.threads() == threads)
        .findFirst();
  }

  private static void ratio(String what, Optional<Result> one, Optional<Result> other) {
    System.out.println(
        "- "
            + what
            + ": "
            + one.flatMap(
                    a -> other.map(b -> number("%.2f", a.timing().median() / b.timing().median())))
                .orElse("**not measured**"));
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, format, value);
  }
}
