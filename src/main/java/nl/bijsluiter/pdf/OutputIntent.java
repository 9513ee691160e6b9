package nl.bijsluiter.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final int BEST_COMPRESSION = 9;

  private final byte[] profile;

  private OutputIntent(byte[] profile) {
    this.profile = profile;
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

  void write(PdfWriter writer) throws IOException {
    PdfStream stream = new PdfStream(profile);
    stream.put(PdfName.N, new PdfNumber(COMPONENTS));
    stream.flateCompress(BEST_COMPRESSION);
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME));
    intent.put(PdfName.INFO, new PdfString(NAME));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(stream).getIndirectReference());
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }
}
