package nl.bijsluiter.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;

/// The stack of one sample, innermost first.
record Frames(List<String> methods) {
  private static final String OURS = "nl.bijsluiter.";
  private static final String BENCH = "nl.bijsluiter.bench.";
  private static final Set<String> JDK = Set.of("java.", "javax.", "jdk.", "sun.", "com.sun.");
  private static final int PACKAGES = 3;

  static Frames of(RecordedEvent event) {
    var stack = event.getStackTrace();
    return new Frames(
        stack == null
            ? List.of()
            : stack.getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(Frames::name)
                .toList());
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  /// The method that ran.
  String self() {
    return methods.isEmpty() ? "(no stack)" : methods.getFirst();
  }

  /// The innermost method that is not the JDK's.
  String caller() {
    return first(method -> !isJdk(method));
  }

  /// The innermost method of ours, or "none".
  String ours() {
    return first(Frames::isOurs);
  }

  /// All of ours and of the libraries, each once.
  Set<String> all() {
    return methods.stream().filter(method -> !isJdk(method)).collect(Collectors.toSet());
  }

  /// The package, if ours, or library that the innermost method which is not the JDK's belongs to.
  String library() {
    return packageOf(caller());
  }

  /// The same of the method that ran.
  String selfLibrary() {
    return packageOf(self());
  }

  private static String packageOf(String method) {
    var names = List.of(method.split("\\."));
    var size = Math.min(names.size() - 2, isOurs(method) ? PACKAGES + 1 : PACKAGES);
    return String.join(".", names.subList(0, Math.max(size, 0)));
  }

  private String first(Predicate<String> wanted) {
    return methods.stream().filter(wanted).findFirst().orElse("none");
  }

  private static boolean isOurs(String method) {
    return method.startsWith(OURS) && !method.startsWith(BENCH);
  }

  private static boolean isJdk(String method) {
    return JDK.stream().anyMatch(method::startsWith);
  }
}
