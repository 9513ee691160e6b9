package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Gaps;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// The seal of one file: a certifying PAdES signature (EN 319 142-1) in an invisible field, made
/// while the file is written, so that the file has one revision and is never parsed again.
final class PadesSealing implements Sealing {
  /// ISO 32000-1, 12.7.2: there are signatures, and the file may only grow.
  private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

  private static final String FIELD_NAME = "Signature1";

  private final CadesSigner signer;
  private final Statement statement;
  private @Nullable Reserved reserved;

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
    var dictionary = new SignatureDictionary(signer.level(), time, statement, signer.reserve());
    reserved = new Reserved(dictionary, new PdfLiteral(dictionary.text()));
    PdfIndirectReference signature = writer.getPdfIndirectReference();
    addField(writer, signature);
    PdfDictionary permissions = new PdfDictionary();
    permissions.put(new PdfName("DocMDP"), signature);
    writer.getExtraCatalog().put(new PdfName("Perms"), permissions);
    writer.addToBody(reserved.literal, signature, false); // outside any object stream
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

  /// Fills the two gaps, /ByteRange before it is signed and /Contents after.
  ///
  /// @throws SealUnavailable if the key does not sign, or what it makes does not fit
  @Override
  public byte[] finish(byte[] pdf) {
    if (reserved == null) {
      throw new IllegalStateException("nothing was reserved");
    }
    Gaps gaps = reserved.gapsIn(pdf);
    put(pdf, gaps.byteRange(), gaps.range(pdf.length));
    String digits = SignatureDictionary.digits(signer.sign(digest(pdf, gaps)));
    if (digits.length() > gaps.digits()) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the signature is larger than was reserved");
    }
    put(pdf, gaps.from() + 1, digits);
    return pdf;
  }

  private byte[] digest(byte[] pdf, Gaps gaps) {
    MessageDigest digest = signer.key().scheme().newDigest();
    digest.update(pdf, 0, gaps.from());
    digest.update(pdf, gaps.to(), pdf.length - gaps.to());
    return digest.digest();
  }

  private static void put(byte[] pdf, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }

  /// The dictionary as it was given to the writer, which knows where it put it.
  private record Reserved(SignatureDictionary dictionary, PdfLiteral literal) {
    Gaps gapsIn(byte[] pdf) {
      int start = Math.toIntExact(literal.getPosition());
      Gaps gaps = dictionary.gapsFrom(start);
      if (start <= 0 || !areFree(gaps, pdf)) {
        throw new IllegalStateException("not the file in which the seal was reserved");
      }
      return gaps;
    }

    private static boolean areFree(Gaps gaps, byte[] pdf) {
      return gaps.to() <= pdf.length
          && pdf[gaps.from()] == '<'
          && pdf[gaps.to() - 1] == '>'
          && pdf[gaps.byteRange()] == ' ';
    }
  }
}
