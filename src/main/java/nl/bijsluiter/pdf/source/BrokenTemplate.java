package nl.bijsluiter.pdf.source;

/// XHTML, a style sheet or an image that cannot be rendered as it was meant: a mistake of ours, to
/// be mended in the templates. The message names the place, never a text of the document.
public final class BrokenTemplate extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BrokenTemplate(String message) {
    super(message);
  }

  BrokenTemplate(String message, Throwable cause) {
    super(message, cause);
  }
}
