package nl.bijsluiter.seal.form;

/// Bytes that are no DER, or not of the structure that was asked.
public final class MalformedDer extends Exception {
  private static final long serialVersionUID = 1L;

  public MalformedDer(String message) {
    super(message);
  }

  public MalformedDer(String message, Throwable origin) {
    super(message, origin);
  }
}
