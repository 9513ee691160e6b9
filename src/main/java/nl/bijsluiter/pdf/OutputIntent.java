package nl.bijsluiter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What the colours of a file mean: sRGB (ISO 19005-2, 6.2.3). Written as a plain stream: OpenPDF's
/// own way needs AWT's colour management.
final class OutputIntent {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int COMPONENTS = 3;

  private final byte[] deflatedProfile;

  private OutputIntent(byte[] profile) {
    this.deflatedProfile = deflated(profile);
  }

  static OutputIntent bundled() {
    try (InputStream in = OutputIntent.class.getResourceAsStream("/pdf/sRGB.icc")) {
      if (in == null) {
        throw new FileNotFoundException("/pdf/sRGB.icc");
      }
      return new OutputIntent(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflated(byte[] profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      deflating.write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  void write(PdfWriter writer) throws IOException {
    PdfStream stream = new PdfStream(deflatedProfile);
    stream.put(PdfName.N, new PdfNumber(COMPONENTS));
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME));
    intent.put(PdfName.INFO, new PdfString(NAME));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(stream).getIndirectReference());
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }
}
