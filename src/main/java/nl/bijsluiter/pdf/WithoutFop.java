package nl.bijsluiter.pdf;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/// In a native image only: takes the place of OpenPDF's way to Apache FOP, which is not here. An
/// image links every class that it can reach, also those that are never called.
@TargetClass(className = "org.openpdf.text.pdf.FopGlyphProcessor")
final class WithoutFop {
  private WithoutFop() {}

  @Substitute
  public static boolean isFopSupported() {
    return false;
  }

  @SuppressWarnings("DoNotCallSuggester") // called by OpenPDF alone, and only where FOP is
  @Substitute
  public static byte[] convertToBytesWithGlyphs(
      BaseFont font, String text, String name, Map<Integer, int[]> glyphs, String language) {
    throw new UnsupportedOperationException();
  }
}
