package nl.bijsluiter.pdf;

import static org.openpdf.text.pdf.PdfObject.TEXT_UNICODE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.pdf.layout.Part;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What a file says about itself, in its catalogue, its Info dictionary and as XMP.
///
/// @param titles language tag to title, the file's own first
/// @param author empty where no `meta` names one
/// @param creator what composed the documents
record DocumentMetadata(Map<String, String> titles, String author, String creator, Instant time) {
  static DocumentMetadata of(List<Part> parts, PdfOptions options) {
    Map<String, String> titles = new LinkedHashMap<>();
    parts.forEach(part -> titles.putIfAbsent(part.language(), part.title()));
    String author = parts.getFirst().meta("author");
    return new DocumentMetadata(titles, author, options.creator(), options.time());
  }

  String language() {
    return titles.keySet().iterator().next();
  }

  String title() {
    return titles.values().iterator().next();
  }

  /// What made the file of them.
  String producer() {
    return "Bijsluiter with " + Document.getVersion();
  }

  /// Into an open file.
  void write(PdfWriter writer) {
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    PdfDictionary info = writer.getInfo();
    PdfDate date = new PdfDate(GregorianCalendar.from(time.atZone(ZoneOffset.UTC)));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.PRODUCER, text(producer()));
    info.put(PdfName.CREATOR, text(creator));
    info.put(PdfName.TITLE, text(title()));
    if (!author.isEmpty()) {
      info.put(PdfName.AUTHOR, text(author));
    }
    writer.setXmpMetadata(new Xmp(this).packet().getBytes(StandardCharsets.UTF_8));
  }

  private static PdfString text(String text) {
    return new PdfString(text, TEXT_UNICODE);
  }
}
