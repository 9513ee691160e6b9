package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.SignatureDictionary.Places;
import nl.bijsluiter.seal.SignatureDictionary.Statement;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// The seal of one file: a certifying PAdES signature (EN 319 142-1) in an invisible field, made
/// while the file is written, so that the file has one revision and is never parsed again.
final class PadesSealing implements Sealing {
  /// ISO 32000-1, 12.7.2: there are signatures, and the file may only grow.
  private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

  private static final String FIELD_NAME = "Signature1";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final CadesSigner signer;
  private final Statement statement;
  private @Nullable SignatureDictionary reserved;

  PadesSealing(CadesSigner signer, Statement statement) {
    this.signer = signer;
    this.statement = statement;
  }

  @Override
  public void reserve(PdfWriter writer, Instant time) throws IOException {
    if (reserved != null) {
      throw new IllegalStateException("one seal for one file");
    }
    signer.key().requireValidAt(time);
    reserved = new SignatureDictionary(statement, time, signer.reserve());
    PdfIndirectReference signature = writer.getPdfIndirectReference();
    addField(writer, signature);
    PdfDictionary permissions = new PdfDictionary();
    permissions.put(new PdfName("DocMDP"), signature);
    writer.getExtraCatalog().put(new PdfName("Perms"), permissions);
    writer.addToBody(reserved.literal(), signature, false);
    writer.setSigFlags(SIGNATURES_EXIST_AND_APPEND_ONLY);
  }

  private void addField(PdfWriter writer, PdfIndirectReference signature) {
    PdfFormField field = PdfFormField.createSignature(writer);
    field.setFieldName(FIELD_NAME);
    field.setUserName(statement.reason());
    field.setWidget(new Rectangle(0, 0, 0, 0), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
    field.put(PdfName.V, signature);
    writer.addAnnotation(field);
  }

  /// Fills the two free places, /ByteRange before it is signed and /Contents after.
  ///
  /// @throws SealUnavailable if the key does not sign, or what it makes does not fit
  @Override
  public byte[] finish(byte[] pdf) {
    if (reserved == null) {
      throw new IllegalStateException("nothing was reserved");
    }
    Places places = reserved.placesIn(pdf);
    put(pdf, places.byteRange(), places.range(pdf.length));
    String cms = HEX.formatHex(signer.sign(digest(pdf, places)));
    if (cms.length() > places.digits()) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the signature is larger than was reserved");
    }
    put(pdf, places.from() + 1, cms);
    return pdf;
  }

  private static byte[] digest(byte[] pdf, Places places) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(pdf, 0, places.from());
      digest.update(pdf, places.to(), pdf.length - places.to());
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void put(byte[] pdf, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }
}
