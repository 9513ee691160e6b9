package nl.bijsluiter.http.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a failure came from, for the log: its classes and places, without any message, since a
/// message may hold words of an advice.
final class Trace {
  private static final int DEPTH = 10;

  private Trace() {}

  static String of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEPTH)
        .map(Trace::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable failure) {
    return Stream.concat(
            Stream.of(failure.getClass().getName()),
            Arrays.stream(failure.getStackTrace()).map(frame -> "\tat " + frame))
        .collect(Collectors.joining("\n"));
  }
}
