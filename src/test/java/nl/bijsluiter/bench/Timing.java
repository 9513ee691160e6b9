package nl.bijsluiter.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// How long one piece of work took, over and over.
///
/// @param median in milliseconds
/// @param p95 in milliseconds: 95 of 100 took no longer
/// @param perSecond by all threads together
/// @param processor time of the processors in milliseconds for each, with all that the JVM does
///   besides; it says most on a busy machine
public record Timing(double median, double p95, double perSecond, double processor) {
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration TIME = Duration.ofSeconds(10);
  private static final double NANOS_PER_MILLI = 1e6;

  /// Repeats `work` on some threads: first to warm up, then for the record.
  public static Timing of(int threads, Runnable work) throws Exception {
    repeat(threads, WARM_UP, work);
    var before = processorTime();
    var times = repeat(threads, TIME, work);
    var processor = processorTime().minus(before).toNanos() / NANOS_PER_MILLI;
    Collections.sort(times);
    return new Timing(
        at(times, 0.5),
        at(times, 0.95),
        times.size() / (double) TIME.toSeconds(),
        processor / times.size());
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static double at(List<Long> times, double part) {
    return times.get((int) (times.size() * part)) / NANOS_PER_MILLI;
  }

  private static List<Long> repeat(int threads, Duration time, Runnable work)
      throws InterruptedException, ExecutionException {
    Callable<List<Long>> loop = () -> repeat(time, work);
    List<Long> all = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      for (var done : executor.invokeAll(Collections.nCopies(threads, loop))) {
        all.addAll(done.get());
      }
    }
    return all;
  }

  private static List<Long> repeat(Duration time, Runnable work) {
    List<Long> times = new ArrayList<>();
    var end = System.nanoTime() + time.toNanos();
    for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
      work.run();
      times.add(System.nanoTime() - start);
    }
    return times;
  }

  /// A row of the table of results.
  public String row(String what) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f ms | %.1f ms | %.0f | %.1f ms |",
        what,
        median,
        p95,
        perSecond,
        processor);
  }
}
