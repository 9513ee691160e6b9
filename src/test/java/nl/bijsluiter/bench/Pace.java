package nl.bijsluiter.bench;

import java.time.Duration;

/// How long a measurement takes, from the environment: the engines that are no Java read it too.
///
/// @param warmUp before each, until the compiler has done most of what it will do
/// @param time that counts
record Pace(Duration warmUp, Duration time) {
  /// `BENCH_WARM_UP` and `BENCH_TIME`, in seconds.
  static Pace asked() {
    return new Pace(seconds("BENCH_WARM_UP"), seconds("BENCH_TIME"));
  }

  /// For what was warmed up already, in another language or by fewer threads.
  Pace warm() {
    return new Pace(warmUp.dividedBy(2), time);
  }

  private static Duration seconds(String variable) {
    return Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault(variable, "8")));
  }
}
