package nl.bijsluiter.seal.timestamp;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SignatureScheme;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/// Writes a token in its one form. What the service signed stays as it is, byte for byte; all
/// around it follows from that and from the path of certificates, since nothing protects it.
final class TokenForm {
  private final TokenParts parts;
  private final List<X509Certificate> path;

  /// @param path the signer's certificate, then those up to a trusted one
  TokenForm(TokenParts parts, List<X509Certificate> path) {
    this.parts = parts;
    this.path = path;
  }

  byte[] der() throws MalformedDer {
    try {
      return new ContentInfo(CMSObjectIdentifiers.signedData, signedData())
          .getEncoded(ASN1Encoding.DER);
    } catch (IOException | IllegalArgumentException | CertificateEncodingException e) {
      throw new MalformedDer("a token that cannot be written again", e);
    }
  }

  private SignedData signedData() throws MalformedDer, CertificateEncodingException, IOException {
    return new SignedData(
        new DERSet(digestAlgorithm()),
        new ContentInfo(PKCSObjectIdentifiers.id_ct_TSTInfo, new DEROctetString(parts.content())),
        certificates(),
        null,
        new DERSet(signerInfo()));
  }

  private DERSet certificates() throws CertificateEncodingException {
    ASN1EncodableVector certificates = new ASN1EncodableVector();
    for (X509Certificate certificate : path) {
      certificates.add(Certificate.getInstance(certificate.getEncoded()));
    }
    return new DERSet(certificates);
  }

  private SignerInfo signerInfo() throws MalformedDer, CertificateEncodingException, IOException {
    Certificate signer = Certificate.getInstance(parts.signer().getEncoded());
    byte[] value = SignatureScheme.canonical(parts.value(), parts.signer().getPublicKey());
    return new SignerInfo(
        new SignerIdentifier(new IssuerAndSerialNumber(signer)),
        digestAlgorithm(),
        (ASN1Set) ASN1Primitive.fromByteArray(parts.attributes().set()),
        signatureAlgorithm(),
        new DEROctetString(value),
        (ASN1Set) null);
  }

  /// As the signed attributes have it, if they do (RFC 6211, 2): readers compare the two.
  private AlgorithmIdentifier digestAlgorithm() throws MalformedDer {
    if (!parts.attributes().has(SignedAttributes.ALGORITHM_PROTECTION)) {
      return parts.digest().algorithm();
    }
    DerElement protection = parts.attributes().only(SignedAttributes.ALGORITHM_PROTECTION);
    return AlgorithmIdentifier.getInstance(protection.child(0, DerElement.SEQUENCE).der());
  }

  private AlgorithmIdentifier signatureAlgorithm() throws MalformedDer {
    if (!parts.attributes().has(SignedAttributes.ALGORITHM_PROTECTION)) {
      return parts.digest().signatureAlgorithm(parts.signer().getPublicKey().getAlgorithm());
    }
    DerElement protection = parts.attributes().only(SignedAttributes.ALGORITHM_PROTECTION);
    byte[] implicit = protection.child(1, DerElement.context(1)).der();
    implicit[0] = DerElement.SEQUENCE;
    return AlgorithmIdentifier.getInstance(implicit);
  }
}
