package nl.bijsluiter.pdf.paint;

import org.openpdf.text.Rectangle;

/// Opens and closes the pages of a file.
public interface PageTurner {
  /// Opens a page.
  ///
  /// @param size of the paper, in points
  void open(Rectangle size);

  /// When all is painted on the page that is open.
  void close(Rectangle size);
}
