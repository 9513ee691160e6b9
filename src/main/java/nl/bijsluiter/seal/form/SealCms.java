package nl.bijsluiter.seal.form;

import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;
import static nl.bijsluiter.seal.form.DerElement.SET;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;

/// The CMS of every seal by one key (RFC 5652; CAdES, EN 319 122-1), detached, in its one DER
/// encoding. All of it but the digest, the signature value and the timestamp token follows from the
/// certificate chain and the scheme.
public final class SealCms {
  private final SignatureScheme scheme;
  private final Certificate certificate;
  private final ASN1Set certificates;
  private final Attribute signingCertificate;

  /// @param chain the signing certificate, then those that it rests on: all travel with the seal
  public SealCms(List<X509Certificate> chain, SignatureScheme scheme)
      throws GeneralSecurityException {
    this.scheme = scheme;
    this.certificate = Certificate.getInstance(chain.getFirst().getEncoded());
    this.certificates = certificates(chain);
    this.signingCertificate = signingCertificate(chain.getFirst().getEncoded());
  }

  private static ASN1Set certificates(List<X509Certificate> chain) throws GeneralSecurityException {
    ASN1EncodableVector certificates = new ASN1EncodableVector();
    for (X509Certificate certificate : chain) {
      certificates.add(Certificate.getInstance(certificate.getEncoded()));
    }
    return new DERSet(certificates);
  }

  /// RFC 5035, 3: which certificate it is, so that no other can take its place.
  private Attribute signingCertificate(byte[] encoded) {
    GeneralNames issuer = new GeneralNames(new GeneralName(certificate.getIssuer()));
    byte[] hash = SignatureScheme.newDigest("SHA-256").digest(encoded);
    ESSCertIDv2 id = new ESSCertIDv2(hash, new IssuerSerial(issuer, certificate.getSerialNumber()));
    return attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(id));
  }

  public SignatureScheme scheme() {
    return scheme;
  }

  /// What is signed where the content has this digest: the DER of the signed attributes (RFC 5652,
  /// 5.4).
  public byte[] signedAttributes(byte[] digest) {
    return der(attributes(digest));
  }

  /// The CMS over a content with this digest: at level B-T with a token (EN 319 122-1, 5.3), at
  /// level B-B without.
  ///
  /// @throws MalformedDer if the token is no DER
  public byte[] encode(byte[] digest, Evidence evidence) throws MalformedDer {
    ASN1EncodableVector unsigned = new ASN1EncodableVector();
    if (evidence.token().isPresent()) {
      unsigned.add(timestamp(evidence.token().get()));
    }
    SignerInfo signer = signerInfo(attributes(digest), evidence.value(), unsigned);
    return der(new ContentInfo(CMSObjectIdentifiers.signedData, signedData(signer)));
  }

  private static Attribute timestamp(byte[] token) throws MalformedDer {
    try {
      return attribute(
          PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, ASN1Primitive.fromByteArray(token));
    } catch (IOException e) {
      throw new MalformedDer("no timestamp token", e);
    }
  }

  /// RFC 5652, 5.3 and 11; without the signing time, which EN 319 142-1 (6.3) wants in /M alone.
  private ASN1Set attributes(byte[] digest) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    attributes.add(signingCertificate);
    return new DERSet(attributes);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  /// RFC 5652, 5.1.
  private SignedData signedData(SignerInfo signer) {
    return new SignedData(
        new DERSet(scheme.digestAlgorithm()),
        new ContentInfo(CMSObjectIdentifiers.data, null),
        certificates,
        null,
        new DERSet(signer));
  }

  /// RFC 5652, 5.3.
  private SignerInfo signerInfo(ASN1Set attributes, byte[] value, ASN1EncodableVector unsigned) {
    return new SignerInfo(
        new SignerIdentifier(new IssuerAndSerialNumber(certificate)),
        scheme.digestAlgorithm(),
        attributes,
        scheme.signatureAlgorithm(),
        new DEROctetString(value),
        unsigned.size() == 0 ? null : new DERSet(unsigned));
  }

  private static byte[] der(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("an encoding in memory", e);
    }
  }

  /// What cannot be foretold of a CMS.
  ///
  /// @param value of the signature
  /// @param token the DER of the timestamp token of `value`
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Evidence(byte[] value, Optional<byte[]> token) {
    /// The place of the value in a SignerInfo with signed attributes (RFC 5652, 5.3).
    private static final int VALUE = 5;

    private static final int UNSIGNED = 6;

    /// Level B-B.
    public static Evidence untimed(byte[] value) {
      return new Evidence(value, Optional.empty());
    }

    /// Reads these two from what may be a CMS of ours. All else is for [SealCms#encode] to compare.
    public static Evidence read(byte[] cms) throws MalformedDer {
      DerElement signedData =
          DerElement.only(cms).child(1, DerElement.context(0)).child(0, SEQUENCE);
      int last = signedData.children().size() - 1;
      DerElement signer = signedData.child(last, SET).child(0, SEQUENCE);
      byte[] value = signer.child(VALUE, DerElement.OCTET_STRING).content();
      if (signer.children().size() == UNSIGNED) {
        return untimed(value);
      }
      DerElement attribute = signer.child(UNSIGNED, DerElement.context(1)).child(0, SEQUENCE);
      return new Evidence(value, Optional.of(attribute.child(1, SET).child(0, SEQUENCE).der()));
    }
  }
}
