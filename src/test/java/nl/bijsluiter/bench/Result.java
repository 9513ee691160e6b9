package nl.bijsluiter.bench;

import java.util.List;
import java.util.Locale;

/// What one engine took for the letter in one language. A line of tabs between one process and the
/// next.
record Result(String engine, String tag, int threads, Timing timing) {
  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%.4f\t%.4f\t%.2f\t%.4f\t%.4f",
        engine,
        tag,
        threads,
        timing.median(),
        timing.p95(),
        timing.perSecond(),
        timing.processor(),
        timing.allocated());
  }

  static Result parse(String line) {
    var columns = List.of(line.split("\t", -1));
    var numbers = columns.subList(3, columns.size()).stream().map(Double::valueOf).toList();
    return new Result(
        columns.get(0),
        columns.get(1),
        Integer.parseInt(columns.get(2)),
        new Timing(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4)));
  }
}
