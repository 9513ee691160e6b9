package nl.bijsluiter.intake;

import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.advice.Finding;

/// What is wrong with a body, gathered while it is read; of more than [Finding#MOST] the first.
final class Faults {
  private final List<Finding> found = new ArrayList<>();

  void add(Finding fault) {
    if (found.size() < Finding.MOST) {
      found.add(fault);
    }
  }

  /// Forgets all others: nothing else can be said.
  void replaceBy(Finding fault) {
    found.clear();
    found.add(fault);
  }

  List<Finding> found() {
    return List.copyOf(found);
  }
}
