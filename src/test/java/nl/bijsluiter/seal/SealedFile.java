package nl.bijsluiter.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// A sealed file as a stranger reads it: what /ByteRange and /Contents say, and nothing of ours.
final class SealedFile {
  private static final Pattern RANGE =
      Pattern.compile("/ByteRange\\[0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9})]");

  private final byte[] pdf;

  SealedFile(byte[] pdf) {
    this.pdf = pdf;
  }

  /// Offset and end of the string after /Contents.
  record Gap(int from, int to) {}

  byte[] pdf() {
    return pdf;
  }

  String text() {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /// The only part that /ByteRange leaves out.
  ///
  /// @throws IllegalStateException if it is not the string after /Contents, or leaves out more
  Gap gap() {
    Matcher range = RANGE.matcher(text());
    if (!range.find()) {
      throw new IllegalStateException("no /ByteRange");
    }
    var gap = new Gap(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    boolean coversAllElse = gap.to + Integer.parseInt(range.group(3)) == pdf.length;
    if (!coversAllElse || !text().substring(0, gap.from).endsWith("/Contents")) {
      throw new IllegalStateException("/ByteRange leaves out something else");
    }
    return gap;
  }

  byte[] cms() {
    Gap gap = gap();
    byte[] padded = HexFormat.of().parseHex(text(), gap.from + 1, gap.to - 1);
    try (var in = new ASN1InputStream(padded)) {
      return in.readObject().getEncoded(); // and not the zeros behind it
    } catch (IOException e) {
      throw new IllegalStateException("no CMS in /Contents", e);
    }
  }

  byte[] signedBytes() {
    Gap gap = gap();
    var out = new ByteArrayOutputStream();
    out.write(pdf, 0, gap.from);
    out.write(pdf, gap.to, pdf.length - gap.to);
    return out.toByteArray();
  }

  /// Whether BouncyCastle finds the signature whole.
  boolean isWhole(X509Certificate certificate) {
    try {
      var signed = new CMSSignedData(new CMSProcessableByteArray(signedBytes()), cms());
      return signed
          .getSignerInfos()
          .getSigners()
          .iterator()
          .next()
          .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (IllegalStateException | CMSException | OperatorCreationException _) {
      return false;
    }
  }

  SealedFile withByte(int at, int value) {
    byte[] changed = pdf.clone();
    changed[at] = (byte) value;
    return new SealedFile(changed);
  }

  /// The certificate in a PEM file.
  static X509Certificate certificate(Path pem) throws IOException, CertificateException {
    try (var in = Files.newInputStream(pem)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }
}
