package nl.bijsluiter.pdf.layout;

/// Where parts begin, for who paints a part that names the page of another.
public interface PageNumbers {
  /// The page, counted from 1 over the whole file, on which a part begins.
  ///
  /// @param part its language or id
  int firstPageOf(String part);
}
