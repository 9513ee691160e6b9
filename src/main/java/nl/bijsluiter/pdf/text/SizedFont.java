package nl.bijsluiter.pdf.text;

import java.util.List;
import org.xhtmlrenderer.pdf.ITextFSFont;

/// What a style asks for: faces in a size, in the dots of the layout.
public final class SizedFont extends ITextFSFont {
  private static final float UNITS = 1000;

  private final FontStack faces;

  SizedFont(FontStack faces, float size) {
    super(faces.first().description(), size);
    this.faces = faces;
  }

  /// In dots.
  ///
  /// @throws UndrawableCharacter for a character that no bundled font has
  public float width(Excerpt excerpt) {
    return faces.width(excerpt.text(), excerpt.start(), excerpt.end()) * getSize2D() / UNITS;
  }

  /// The text in pieces that a page can show, in the order in which they are read.
  ///
  /// @param rightToLeft the direction of all of it
  /// @param language its tag, for the forms that a language prefers; may be empty
  public List<Typeset> typeset(Excerpt excerpt, boolean rightToLeft, String language) {
    return faces.typeset(excerpt, rightToLeft, language);
  }

  /// The width of a piece in dots.
  public float width(Typeset piece) {
    return piece.width() * getSize2D() / UNITS;
  }
}
