package nl.bijsluiter.http;

/// The media types that we give and take.
final class MediaTypes {
  static final String PDF = "application/pdf";
  static final String JSON = "application/json";

  static final String PLAIN = "text/plain;charset=utf-8";

  private MediaTypes() {}
}
