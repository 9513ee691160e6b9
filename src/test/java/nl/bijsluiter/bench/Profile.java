package nl.bijsluiter.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import nl.bijsluiter.letter.OnePart;

/// Where the time and the memory of a letter go, by one thread. Called by `bench/profile`.
final class Profile {
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration PERIOD = Duration.ofMillis(10);
  private static final int MOST = 40;

  private final Share self = new Share();
  private final Share selfLibraries = new Share();
  private final Share libraries = new Share();
  private final Share callers = new Share();
  private final Share ours = new Share();
  private final Share inclusive = new Share();
  private final Share allocatedTypes = new Share();
  private final Share allocators = new Share();
  private final Share allocatorsOfOurs = new Share();

  /// @param arguments example, language tag, seconds
  static void main(String[] arguments) throws IOException {
    var letter = new NumberedLetter(OnePart.xhtml(arguments[0], arguments[1], References.FIRST));
    repeat(letter, WARM_UP);
    var file = Path.of("target/bench/profile.jfr");
    record(letter, Duration.ofSeconds(Long.parseLong(arguments[2])), file);
    var profile = new Profile();
    try (var recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        profile.add(recording.readEvent());
      }
    }
    profile.print();
  }

  private static void record(NumberedLetter letter, Duration time, Path file) throws IOException {
    try (var recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
      recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
      recording.enable("jdk.ObjectAllocationSample").with("throttle", "2000/s");
      recording.start();
      OnePart.print(letter.next()); // the first sample weighs all that the thread allocated before
      repeat(letter, time);
      recording.stop();
      recording.dump(file);
    }
  }

  /// Prints letters, and how many and at what price.
  private static void repeat(NumberedLetter letter, Duration time) {
    var bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var allocated = bean.getCurrentThreadAllocatedBytes();
    var processor = bean.getCurrentThreadCpuTime();
    var start = System.nanoTime();
    var count = 0;
    while (System.nanoTime() - start < time.toNanos()) {
      OnePart.print(letter.next());
      count++;
    }
    System.out.printf(
        Locale.ROOT,
        "%d letters: %.2f ms each, %.2f ms of it on the processor; %.2f MB allocated each%n",
        count,
        (System.nanoTime() - start) / 1e6 / count,
        (bean.getCurrentThreadCpuTime() - processor) / 1e6 / count,
        (bean.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / count);
  }

  private void add(RecordedEvent event) {
    var frames = Frames.of(event);
    if (!frames.methods().contains(Profile.class.getName() + ".repeat")) {
      return;
    }
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample", "jdk.NativeMethodSample" -> addTime(frames);
      case "jdk.ObjectAllocationSample" -> addMemory(frames, event);
      default -> throw new IllegalStateException(event.toString());
    }
  }

  private void addTime(Frames frames) {
    self.add(frames.self(), 1);
    selfLibraries.add(frames.selfLibrary(), 1);
    libraries.add(frames.library(), 1);
    callers.add(frames.caller(), 1);
    ours.add(frames.ours(), 1);
    inclusive.add(frames.all(), 1);
  }

  private void addMemory(Frames frames, RecordedEvent event) {
    var weight = event.getLong("weight");
    RecordedClass type = event.getClass("objectClass");
    allocatedTypes.add(type.getName(), weight);
    allocators.add(frames.caller(), weight);
    allocatorsOfOurs.add(frames.ours(), weight);
  }

  private void print() {
    print("Time, by the method that ran", self);
    print("Time, by the package or library of that method", selfLibraries);
    print("Time, by our package or library: the JDK counts for who called it", libraries);
    print("Time, by the innermost method that is not the JDK's", callers);
    print("Time, by the innermost method of ours", ours);
    print("Time, a method with all that it calls", inclusive);
    print("Memory, by type", allocatedTypes);
    print("Memory, by the innermost method that is not the JDK's", allocators);
    print("Memory, by the innermost method of ours", allocatorsOfOurs);
  }

  private static void print(String title, Share share) {
    System.out.printf("%n%s%n%s%n", title, share.most(MOST));
  }
}
