package nl.bijsluiter.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Weights by name, to be printed as parts of a whole.
final class Share {
  private static final double PERCENT = 100.0;

  private final Map<String, Long> weights = new HashMap<>();
  private long whole;

  /// Counts `weight` once towards the whole, and once for each name.
  void add(Iterable<String> names, long weight) {
    whole += weight;
    names.forEach(name -> weights.merge(name, weight, Long::sum));
  }

  /// The heaviest, a line each.
  String most(int count) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(count)
        .map(this::line)
        .collect(Collectors.joining("\n"));
  }

  private String line(Map.Entry<String, Long> entry) {
    return String.format(
        Locale.ROOT, "%5.1f %%  %s", PERCENT * entry.getValue() / whole, entry.getKey());
  }

  void add(String name, long weight) {
    add(List.of(name), weight);
  }
}
