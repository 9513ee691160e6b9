package nl.bijsluiter.pdf;

import java.util.stream.Collectors;

/// A file's metadata as XMP (ISO 16684-1), with its claims: PDF/A-2a (ISO 19005-2) and PDF/UA-1
/// (ISO 14289-1). PDF/A asks for a description of each property that it does not know itself.
record Xmp(DocumentMetadata metadata) {
  String packet() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt>%s</rdf:Alt></dc:title>
    %s<dc:language><rdf:Bag>%s</rdf:Bag></dc:language>
    <pdf:Producer>%s</pdf:Producer>
    <xmp:CreatorTool>%s</xmp:CreatorTool>
    <xmp:CreateDate>%6$s</xmp:CreateDate>
    <xmp:ModifyDate>%6$s</xmp:ModifyDate>
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    <rdf:Description rdf:about=""
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(
            titles(),
            author(),
            languages(),
            escaped(metadata.producer()),
            escaped(metadata.creator()),
            metadata.time());
  }

  private String titles() {
    String inOrder =
        metadata.titles().entrySet().stream()
            .map(title -> title(title.getKey(), title.getValue()))
            .collect(Collectors.joining());
    return title("x-default", metadata.title()) + inOrder;
  }

  private static String title(String language, String title) {
    return "<rdf:li xml:lang=\"%s\">%s</rdf:li>".formatted(escaped(language), escaped(title));
  }

  private String author() {
    return metadata.author().isEmpty()
        ? ""
        : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
            .formatted(escaped(metadata.author()));
  }

  private String languages() {
    return metadata.titles().keySet().stream()
        .map(language -> "<rdf:li>%s</rdf:li>".formatted(escaped(language)))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
