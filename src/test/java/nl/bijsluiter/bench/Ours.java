package nl.bijsluiter.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.bijsluiter.letter.OnePart;

/// Our engine, on what [LetterFiles] left.
final class Ours {
  private Ours() {}

  static void main(String[] tags) throws Exception {
    Course.ofXhtml("ours", UnaryOperator.identity(), OnePart::print).run(List.of(tags));
  }
}
