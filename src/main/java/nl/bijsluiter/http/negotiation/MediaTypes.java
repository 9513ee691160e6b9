package nl.bijsluiter.http.negotiation;

/// The media types that we give and take.
public final class MediaTypes {
  public static final String PDF = "application/pdf";
  public static final String JSON = "application/json";

  public static final String PLAIN = "text/plain;charset=utf-8";

  private MediaTypes() {}
}
