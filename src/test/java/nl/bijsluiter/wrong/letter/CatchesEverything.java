package nl.bijsluiter.wrong.letter;

/// Hides what nobody foresaw.
record CatchesEverything(Runnable work) {
  boolean done() {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
