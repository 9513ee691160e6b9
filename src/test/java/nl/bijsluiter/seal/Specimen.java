package nl.bijsluiter.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.bijsluiter.pdf.Sealing;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// A small PDF as whoever writes letters makes it: the same bytes each time, but for the signature.
final class Specimen {
  static final Instant TIME = Instant.parse("2026-10-01T10:00:00Z");
  private static final byte[] ID = "specimen-letter-".getBytes(StandardCharsets.US_ASCII);

  private Specimen() {}

  static byte[] sealed(Sealing sealing) throws IOException {
    return sealing.finish(reserved(sealing));
  }

  /// The file with the places of its seal still free.
  static byte[] reserved(Sealing sealing) throws IOException {
    return reserved(sealing, TIME);
  }

  static byte[] reserved(Sealing sealing, Instant time) throws IOException {
    var out = new ByteArrayOutputStream();
    var document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.open();
    document.add(new Paragraph("Specimen"));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate("D:20261001100000Z"));
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(ID, ID));
    sealing.reserve(writer, time);
    document.close();
    return out.toByteArray();
  }
}
