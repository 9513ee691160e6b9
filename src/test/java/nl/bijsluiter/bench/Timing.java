package nl.bijsluiter.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// What one piece of work took, over and over.
///
/// @param median in milliseconds
/// @param p95 in milliseconds: 95 of 100 took no longer
/// @param perSecond by all threads together
/// @param processor time of the processors in milliseconds for each, with all that the process does
///   besides; it says most on a busy machine
/// @param allocated megabytes for each; not a number where nobody counts them
record Timing(double median, double p95, double perSecond, double processor, double allocated) {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  /// What one thread did.
  private record Lap(List<Long> times, long allocated) {}

  /// Repeats `work` on some threads: first to warm up, then for the record.
  static Timing of(Pace pace, int threads, Supplier<byte[]> work)
      throws InterruptedException, ExecutionException {
    repeat(pace.warmUp(), threads, work);
    var before = processorTime();
    var laps = repeat(pace.time(), threads, work);
    var processor = processorTime().minus(before).toNanos() / NANOS_PER_MILLI;
    var times = laps.stream().flatMap(lap -> lap.times().stream()).sorted().toList();
    var allocated = laps.stream().mapToLong(Lap::allocated).sum() / BYTES_PER_MEGABYTE;
    return new Timing(
        at(times, 0.5),
        at(times, 0.95),
        times.size() / (double) pace.time().toSeconds(),
        processor / times.size(),
        allocated / times.size());
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static double at(List<Long> times, double part) {
    return times.get((int) (times.size() * part)) / NANOS_PER_MILLI;
  }

  private static List<Lap> repeat(Duration time, int threads, Supplier<byte[]> work)
      throws InterruptedException, ExecutionException {
    Callable<Lap> loop = () -> repeat(time, work);
    List<Lap> all = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      for (var done : executor.invokeAll(Collections.nCopies(threads, loop))) {
        all.add(done.get());
      }
    }
    return all;
  }

  private static Lap repeat(Duration time, Supplier<byte[]> work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadAllocatedBytes();
    List<Long> times = new ArrayList<>();
    var end = System.nanoTime() + time.toNanos();
    for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
      if (work.get().length == 0) {
        throw new IllegalStateException("an empty file");
      }
      times.add(System.nanoTime() - start);
    }
    return new Lap(times, threads.getCurrentThreadAllocatedBytes() - before);
  }
}
