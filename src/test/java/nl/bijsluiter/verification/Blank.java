package nl.bijsluiter.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Gaps;
import nl.bijsluiter.seal.form.SignatureScheme;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// A file with a free place for a seal: all but the CMS is there.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Blank(byte[] file, Gaps gaps) {
  /// A page with this sentence, to be sealed with this dictionary.
  static Blank of(String sentence, SignatureDictionary dictionary) throws Exception {
    var out = new ByteArrayOutputStream();
    var document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.open();
    document.add(new Paragraph(sentence));
    var literal = new PdfLiteral(dictionary.text());
    addField(writer, literal);
    document.close();
    byte[] file = out.toByteArray();
    Gaps gaps = dictionary.gapsFrom((int) literal.getPosition());
    put(file, gaps.byteRange(), gaps.range(file.length));
    return new Blank(file, gaps);
  }

  private static void addField(PdfWriter writer, PdfLiteral literal) throws Exception {
    var signature = writer.getPdfIndirectReference();
    PdfFormField field = PdfFormField.createSignature(writer);
    field.setFieldName("Signature1");
    field.setWidget(new Rectangle(0, 0, 0, 0), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
    field.put(PdfName.V, signature);
    writer.addAnnotation(field);
    var permissions = new PdfDictionary();
    permissions.put(new PdfName("DocMDP"), signature);
    writer.getExtraCatalog().put(new PdfName("Perms"), permissions);
    writer.addToBody(literal, signature, false);
    writer.setSigFlags(3);
  }

  byte[] digest(SignatureScheme scheme) {
    var digest = scheme.newDigest();
    digest.update(file, 0, gaps.from());
    digest.update(file, gaps.to(), file.length - gaps.to());
    return digest.digest();
  }

  /// With this CMS in its place, as we write it.
  byte[] with(byte[] cms) {
    return withDigits(SignatureDictionary.digits(cms));
  }

  /// With these digits at the beginning of its place.
  byte[] withDigits(String digits) {
    if (digits.length() > gaps.digits()) {
      throw new IllegalArgumentException("larger than its place");
    }
    byte[] sealed = file.clone();
    Arrays.fill(sealed, gaps.from() + 1, gaps.to() - 1, (byte) '0');
    put(sealed, gaps.from() + 1, digits);
    return sealed;
  }

  private static void put(byte[] file, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, file, at, bytes.length);
  }
}
