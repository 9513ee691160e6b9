package nl.bijsluiter.pdf;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class OutputIntentTest {
  private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);
  private static final float STEP = 1 / 255f;

  @Test
  void ourProfileMeansTheSameColoursAsTheJdks() throws IOException {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(bundled()));
    for (int colour = 0; colour < 0x1000; colour++) {
      float[] rgb = {(colour >> 8) / 15f, (colour >> 4 & 15) / 15f, (colour & 15) / 15f};
      assertArrayEquals(SRGB.toCIEXYZ(rgb), ours.toCIEXYZ(rgb), STEP, "colour " + colour);
      assertArrayEquals(rgb, ours.toRGB(rgb), STEP, "colour " + colour);
    }
  }

  @Test
  void aFileHoldsOurProfile() throws IOException {
    byte[] pdf = Letters.render(Letters.part("nl", "x"));
    try (PDDocument document = Letters.open(pdf);
        InputStream written =
            document
                .getDocumentCatalog()
                .getOutputIntents()
                .getFirst()
                .getDestOutputIntent()
                .createInputStream()) {
      assertArrayEquals(bundled(), written.readAllBytes());
    }
  }

  private static byte[] bundled() throws IOException {
    try (InputStream in = OutputIntent.class.getResourceAsStream("/pdf/sRGB.icc")) {
      return requireNonNull(in).readAllBytes();
    }
  }
}
