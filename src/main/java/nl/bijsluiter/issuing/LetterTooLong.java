package nl.bijsluiter.issuing;

/// The texts of a lawful advice would fill more pages than a letter may have. There is no letter.
public final class LetterTooLong extends RuntimeException {
  private static final long serialVersionUID = 1;

  LetterTooLong(Throwable cause) {
    super(cause);
  }
}
