package nl.bijsluiter.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What every engine in Java does: the letter in each language by one thread, and in the first by
/// two as well. Prints a [Result] for each, and leaves the file that the engine made.
public final class Course {
  private final String engine;
  private final Function<String, Supplier<byte[]>> presses;

  /// @param presses gives for the tag of a language what prints one letter
  public Course(String engine, Function<String, Supplier<byte[]>> presses) {
    this.engine = engine;
    this.presses = presses;
  }

  /// Of an engine that prints XHTML.
  ///
  /// @param ready what it wants changed in the letter before it begins
  public static Course ofXhtml(
      String engine, UnaryOperator<String> ready, Function<String, byte[]> print) {
    return new Course(
        engine,
        tag -> {
          var letter = NumberedLetter.in(tag, ready);
          return () -> print.apply(letter.next());
        });
  }

  public void run(List<String> tags) throws InterruptedException, ExecutionException {
    var pace = Pace.asked();
    for (var tag : tags) {
      BenchFolder.write(BenchFolder.pdf(engine, tag), presses.apply(tag).get());
      measure(pace, tag, 1);
      if (tag.equals(tags.getFirst())) {
        measure(pace.warm(), tag, 2);
      }
      pace = Pace.asked().warm();
    }
  }

  private void measure(Pace pace, String tag, int threads)
      throws InterruptedException, ExecutionException {
    var press = presses.apply(tag);
    System.out.println(new Result(engine, tag, threads, Timing.of(pace, threads, press)).line());
  }
}
