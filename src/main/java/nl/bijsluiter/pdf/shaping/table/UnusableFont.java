package nl.bijsluiter.pdf.shaping.table;

/// A font file that is no OpenType font, is damaged, or asks for what we do not do.
public final class UnusableFont extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public UnusableFont(String why) {
    super(why);
  }
}
