package nl.bijsluiter.pdf;

import static org.openpdf.text.pdf.PdfObject.TEXT_UNICODE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijsluiter.pdf.layout.Part;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What a file says about itself, in its catalogue, its Info dictionary and as XMP. Claims no
/// conformance to PDF/A or PDF/UA.
///
/// @param titles language tag to title, the file's own first
/// @param author empty where no `meta` names one
record DocumentMetadata(Map<String, String> titles, String author, Instant time) {
  private static final String PRODUCER = "Bijsluiter";

  static DocumentMetadata of(List<Part> parts, Instant time) {
    Map<String, String> titles = new LinkedHashMap<>();
    parts.forEach(part -> titles.putIfAbsent(part.language(), part.title()));
    return new DocumentMetadata(titles, parts.getFirst().meta("author"), time);
  }

  private String language() {
    return titles.keySet().iterator().next();
  }

  private String title() {
    return titles.values().iterator().next();
  }

  /// Into an open file.
  void write(PdfWriter writer) throws IOException {
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language()));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    PdfDictionary info = writer.getInfo();
    PdfDate date = new PdfDate(GregorianCalendar.from(time.atZone(ZoneOffset.UTC)));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.put(PdfName.CREATOR, new PdfString(PRODUCER));
    info.put(PdfName.TITLE, new PdfString(title(), TEXT_UNICODE));
    if (!author.isEmpty()) {
      info.put(PdfName.AUTHOR, new PdfString(author, TEXT_UNICODE));
    }
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
  }

  private String xmp() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt>%s</rdf:Alt></dc:title>
    %s<dc:language><rdf:Bag>%s</rdf:Bag></dc:language>
    <pdf:Producer>%5$s</pdf:Producer>
    <xmp:CreatorTool>%5$s</xmp:CreatorTool>
    <xmp:CreateDate>%4$s</xmp:CreateDate>
    <xmp:ModifyDate>%4$s</xmp:ModifyDate>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(xmpTitles(), xmpAuthor(), xmpLanguages(), time, PRODUCER);
  }

  private String xmpTitles() {
    String inOrder =
        titles.entrySet().stream()
            .map(title -> xmpTitle(title.getKey(), title.getValue()))
            .collect(Collectors.joining());
    return xmpTitle("x-default", title()) + inOrder;
  }

  private static String xmpTitle(String language, String title) {
    return "<rdf:li xml:lang=\"%s\">%s</rdf:li>".formatted(escaped(language), escaped(title));
  }

  private String xmpAuthor() {
    return author.isEmpty()
        ? ""
        : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
            .formatted(escaped(author));
  }

  private String xmpLanguages() {
    return titles.keySet().stream()
        .map(language -> "<rdf:li>%s</rdf:li>".formatted(escaped(language)))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
