package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// Makes the CMS of a seal (RFC 5652) at level CAdES B-B (EN 319 122-1), detached, in DER. All of
/// it but the digest and the signature value follows from the certificate chain.
///
/// Being made is the trial: the key signs once, or there is no signer.
final class CadesSigner {
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
  private static final AlgorithmIdentifier ECDSA_WITH_SHA_256 =
      new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

  /// What a CMS may be longer than that of the trial.
  private static final int SPARE = 4096;

  private final SealingKey key;
  private final Certificate certificate;
  private final ASN1Set certificates;
  private final Attribute signingCertificate;
  private final int reserve;

  CadesSigner(SealingKey key) {
    this.key = key;
    try {
      this.certificate = Certificate.getInstance(key.certificate().getEncoded());
      this.certificates = certificates(key);
      this.signingCertificate = signingCertificate(key);
    } catch (GeneralSecurityException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates cannot be encoded", e);
    }
    this.reserve = sign(new byte[32]).length + SPARE;
  }

  private static ASN1Set certificates(SealingKey key) throws GeneralSecurityException {
    ASN1EncodableVector certificates = new ASN1EncodableVector();
    for (X509Certificate certificate : key.chain()) {
      certificates.add(Certificate.getInstance(certificate.getEncoded()));
    }
    return new DERSet(certificates);
  }

  /// RFC 5035, 3: which certificate it is, so that no other can take its place.
  private static Attribute signingCertificate(SealingKey key) throws GeneralSecurityException {
    byte[] encoded = key.certificate().getEncoded();
    Certificate certificate = Certificate.getInstance(encoded);
    GeneralNames issuer = new GeneralNames(new GeneralName(certificate.getIssuer()));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded);
    ESSCertIDv2 id = new ESSCertIDv2(hash, new IssuerSerial(issuer, certificate.getSerialNumber()));
    return attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(id));
  }

  SealingKey key() {
    return key;
  }

  /// The bytes to keep free for a CMS.
  int reserve() {
    return reserve;
  }

  /// The CMS over a content with this SHA-256 digest.
  byte[] sign(byte[] digest) {
    try {
      ASN1Set attributes = signedAttributes(digest);
      byte[] value = key.sign(attributes.getEncoded(ASN1Encoding.DER));
      return new ContentInfo(CMSObjectIdentifiers.signedData, signedData(attributes, value))
          .getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the signature cannot be encoded", e);
    }
  }

  /// RFC 5652, 5.3 and 11; without the signing time, which EN 319 142-1 (6.3) wants in /M alone.
  private ASN1Set signedAttributes(byte[] digest) {
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
  private SignedData signedData(ASN1Set attributes, byte[] value) {
    return new SignedData(
        new DERSet(SHA_256),
        new ContentInfo(CMSObjectIdentifiers.data, null),
        certificates,
        null,
        new DERSet(signerInfo(attributes, value)));
  }

  private SignerInfo signerInfo(ASN1Set attributes, byte[] value) {
    return new SignerInfo(
        new SignerIdentifier(new IssuerAndSerialNumber(certificate)),
        SHA_256,
        attributes,
        ECDSA_WITH_SHA_256,
        new DEROctetString(value),
        null);
  }
}
