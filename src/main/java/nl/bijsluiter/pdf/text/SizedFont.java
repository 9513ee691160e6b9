package nl.bijsluiter.pdf.text;

import org.xhtmlrenderer.pdf.ITextFSFont;

/// A face in the size that a style asks for, in the dots of the layout.
public final class SizedFont extends ITextFSFont {
  private final FontFace face;

  SizedFont(FontFace face, float size) {
    super(face.description(), size);
    this.face = face;
  }

  public FontFace face() {
    return face;
  }
}
