package nl.bijsluiter.http.letters;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.issuing.SealedLetter;

/// Counts letters by kind and level, and refused advices by the codes found in them. Of what an
/// advice says, nothing.
@Singleton
final class LetterCounts {
  private final MeterRegistry registry;

  LetterCounts(MeterRegistry registry) {
    this.registry = registry;
  }

  void issued(SealedLetter letter) {
    registry
        .counter("bijsluiter.letters", "kind", letter.kind(), "level", letter.level())
        .increment();
  }

  void refused(List<Finding> findings) {
    findings.stream()
        .map(finding -> finding.code().label())
        .distinct()
        .forEach(code -> registry.counter("bijsluiter.refusals", "code", code).increment());
  }
}
