package nl.bijsluiter.seal.timestamp;

import static nl.bijsluiter.seal.form.DerElement.INTEGER;
import static nl.bijsluiter.seal.form.DerElement.OBJECT_IDENTIFIER;
import static nl.bijsluiter.seal.form.DerElement.OCTET_STRING;
import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;
import static nl.bijsluiter.seal.form.DerElement.SET;
import static nl.bijsluiter.seal.form.DerElement.context;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;

/// What is read of a timestamp token (RFC 3161, 2.4.2; RFC 5652, 5): all of it that is not fixed.
/// One with more in it, which nobody signed, is none: it would not be kept as it came.
///
/// @param content the TSTInfo, which is signed
/// @param certificates in the order in which they come; none of them is trusted yet
/// @param signer the certificate that the token names as its signer's
/// @param attributes the signed attributes, as the SET that is signed
/// @param value of the signature
@SuppressWarnings("ArrayRecordComponent") // never compared
record TokenParts(
    byte[] content,
    List<X509Certificate> certificates,
    X509Certificate signer,
    TokenDigest digest,
    SignedAttributes attributes,
    byte[] value) {
  /// The tag of a SubjectKeyIdentifier that names the signer, implicit and primitive.
  private static final int KEY_IDENTIFIER = 0x80;

  /// In a SignedData with certificates and without revocation data.
  private static final int SIGNER_INFOS = 4;

  private static final int SIGNED_ATTRIBUTES = 3;
  private static final int VALUE = 5;

  static TokenParts read(byte[] token) throws MalformedDer {
    DerElement signedData = DerElement.only(token).child(1, context(0)).child(0, SEQUENCE);
    List<X509Certificate> certificates = certificates(signedData.child(3, context(0)));
    if (signedData.children().size() > SIGNER_INFOS + 1) {
      throw new MalformedDer("with revocation data, which cannot be kept");
    }
    DerElement infos = signedData.child(SIGNER_INFOS, SET);
    if (infos.children().size() != 1) {
      throw new MalformedDer("not one signer");
    }
    DerElement info = infos.child(0, SEQUENCE);
    if (info.children().size() > VALUE + 1) {
      throw new MalformedDer("with unsigned attributes, which cannot be kept");
    }
    return new TokenParts(
        content(signedData.child(2, SEQUENCE)),
        certificates,
        signer(info.children().get(1), certificates),
        TokenDigest.named(info.child(2, SEQUENCE)),
        SignedAttributes.read(info.child(SIGNED_ATTRIBUTES, context(0))),
        info.child(VALUE, OCTET_STRING).content());
  }

  private static byte[] content(DerElement encapsulated) throws MalformedDer {
    encapsulated.child(0, OBJECT_IDENTIFIER);
    return encapsulated.child(1, context(0)).child(0, OCTET_STRING).content();
  }

  private static List<X509Certificate> certificates(DerElement carried) throws MalformedDer {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (DerElement certificate : carried.children()) {
        var in = new ByteArrayInputStream(certificate.require(SEQUENCE).der());
        certificates.add((X509Certificate) factory.generateCertificate(in));
      }
    } catch (CertificateException e) {
      throw new MalformedDer("a certificate that is none", e);
    }
    return certificates;
  }

  /// RFC 5652, 5.3: by issuer and serial number, or by the identifier of its key.
  private static X509Certificate signer(DerElement id, List<X509Certificate> certificates)
      throws MalformedDer {
    for (X509Certificate certificate : certificates) {
      if (id.tag() == SEQUENCE ? isNumbered(id, certificate) : hasKey(id, certificate)) {
        return certificate;
      }
    }
    throw new MalformedDer("without the certificate of its signer");
  }

  private static boolean isNumbered(DerElement id, X509Certificate certificate)
      throws MalformedDer {
    return id.child(0, SEQUENCE).is(certificate.getIssuerX500Principal().getEncoded())
        && id.child(1, INTEGER).number().equals(certificate.getSerialNumber());
  }

  private static boolean hasKey(DerElement id, X509Certificate certificate) throws MalformedDer {
    Optional<byte[]> extension = Optional.ofNullable(certificate.getExtensionValue("2.5.29.14"));
    if (extension.isEmpty()) {
      return false;
    }
    byte[] identifier = DerElement.only(extension.get()).require(OCTET_STRING).content();
    return Arrays.equals(
        id.require(KEY_IDENTIFIER).content(),
        DerElement.only(identifier).require(OCTET_STRING).content());
  }
}
