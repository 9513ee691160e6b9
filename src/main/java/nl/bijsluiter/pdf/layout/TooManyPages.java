package nl.bijsluiter.pdf.layout;

/// The texts would fill more pages than one letter may have: they have to become shorter.
public final class TooManyPages extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyPages(int most) {
    super("more than %d pages".formatted(most));
  }
}
