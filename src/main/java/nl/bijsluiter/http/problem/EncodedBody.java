package nl.bijsluiter.http.problem;

/// The body came compressed, or in another content coding. We take none.
public final class EncodedBody extends RuntimeException {
  private static final long serialVersionUID = 1;
}
