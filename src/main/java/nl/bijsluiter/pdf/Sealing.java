package nl.bijsluiter.pdf;

import java.io.IOException;
import java.time.Instant;
import org.openpdf.text.pdf.PdfWriter;

/// The two moments at which whoever seals a file has it in hands: once before it is closed, and
/// once when its bytes are final but for what was reserved. One instance serves one file.
public interface Sealing {
  /// No seal: a preview.
  Sealing NONE =
      new Sealing() {
        @Override
        public void reserve(PdfWriter writer, Instant time) {
          // nothing to keep free
        }

        @Override
        public byte[] finish(byte[] pdf) {
          return pdf;
        }
      };

  /// Adds what the seal needs to the open file, after the last page.
  ///
  /// @param time the instant that the whole file carries, in whole seconds
  void reserve(PdfWriter writer, Instant time) throws IOException;

  /// Seals the closed file, which carries its identifier already. May write into `pdf`; nothing may
  /// change in the bytes returned.
  byte[] finish(byte[] pdf);
}
