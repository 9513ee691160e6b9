package nl.bijsluiter.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijsluiter.pdf.PdfOptions;
import nl.bijsluiter.pdf.PdfRenderer;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.pdf.text.FontLibrary;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// Files to seal: the same bytes each time, but for the signature.
final class Specimen {
  static final Instant TIME = Instant.parse("2026-10-01T10:00:00Z");
  static final Statement STATEMENT =
      new Statement(
          "Specimen",
          "A letter",
          new SignatureDictionary.Letter("specimen-office", "leaflet", List.of("ar", "nl")));
  private static final byte[] ID = "specimen-letter-".getBytes(StandardCharsets.US_ASCII);

  private Specimen() {}

  /// A page of the renderer that makes our letters.
  static byte[] letter(Sealing sealing) {
    String page =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Specimen</title>
        <style>body { font-family: "Noto Sans" }</style></head><body><p>Specimen</p></body></html>
        """;
    return new PdfRenderer(FontLibrary.bundled(), Map.of())
        .render(List.of(page), new PdfOptions(TIME, "Test", sealing, Optional.empty()));
  }

  /// A small file, with next to nothing but its seal.
  static byte[] sealed(Sealing sealing) throws IOException {
    return sealing.finish(reserved(sealing));
  }

  /// The small file with the places of its seal still free.
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
