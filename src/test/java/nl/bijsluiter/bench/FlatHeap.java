package nl.bijsluiter.bench;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.bijsluiter.letter.OnePart;

/// Prints many letters in a small heap, the first half on two threads and the second on virtual
/// ones, and after every tenth of them what the collector leaves.
final class FlatHeap {
  private static final int STEPS = 10;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private FlatHeap() {}

  /// @param arguments the tag of a language, the number of letters, and the seconds after which it
  ///   stops short and says so
  static void main(String[] arguments) throws InterruptedException, ExecutionException {
    var letter = NumberedLetter.in(arguments[0], UnaryOperator.identity());
    var step = Integer.parseInt(arguments[1]) / STEPS;
    var end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
    for (var done = 1; done <= STEPS; done++) {
      if (System.nanoTime() > end) {
        System.out.printf("| **stopped short after %s seconds** | | |%n", arguments[2]);
        return;
      }
      var ordinary = done <= STEPS / 2;
      print(letter, step, ordinary ? FlatHeap::two : Executors::newVirtualThreadPerTaskExecutor);
      System.out.printf(
          Locale.ROOT,
          "| %d | %s | %.1f MB |%n",
          done * step,
          ordinary ? "two" : "virtual",
          used());
    }
  }

  private static ExecutorService two() {
    return Executors.newFixedThreadPool(2);
  }

  private static void print(NumberedLetter letter, int count, Supplier<ExecutorService> threads)
      throws InterruptedException, ExecutionException {
    Callable<Integer> one = () -> OnePart.print(letter.next()).length;
    try (var executor = threads.get()) {
      for (var size : executor.invokeAll(Collections.nCopies(count, one))) {
        size.get();
      }
    }
  }

  private static double used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
  }
}
