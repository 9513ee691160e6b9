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
  private final int reserve;

  CadesSigner(SealingKey key) {
    this.key = key;
    this.reserve = sign(new byte[32]).length + SPARE;
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
    } catch (IOException | GeneralSecurityException e) {
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the certificates cannot be encoded", e);
    }
  }

  /// RFC 5652, 5.3 and 11; the signing time is left out, since EN 319 142-1 (6.3) has it in /M.
  private ASN1Set signedAttributes(byte[] digest) throws GeneralSecurityException {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    attributes.add(
        attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate()));
    return new DERSet(attributes);
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  /// RFC 5035, 3: which certificate it is, so that no other can take its place.
  private SigningCertificateV2 signingCertificate() throws GeneralSecurityException {
    byte[] encoded = key.certificate().getEncoded();
    Certificate certificate = Certificate.getInstance(encoded);
    var issuer =
        new IssuerSerial(
            new GeneralNames(new GeneralName(certificate.getIssuer())),
            certificate.getSerialNumber());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded);
    return new SigningCertificateV2(new ESSCertIDv2(hash, issuer));
  }

  /// RFC 5652, 5.1.
  private SignedData signedData(ASN1Set attributes, byte[] value) throws GeneralSecurityException {
    return new SignedData(
        new DERSet(SHA_256),
        new ContentInfo(CMSObjectIdentifiers.data, null),
        certificates(),
        null,
        new DERSet(signerInfo(attributes, value)));
  }

  private ASN1Set certificates() throws GeneralSecurityException {
    ASN1EncodableVector certificates = new ASN1EncodableVector();
    for (X509Certificate certificate : key.chain()) {
      certificates.add(Certificate.getInstance(certificate.getEncoded()));
    }
    return new DERSet(certificates);
  }

  private SignerInfo signerInfo(ASN1Set attributes, byte[] value) throws GeneralSecurityException {
    Certificate certificate = Certificate.getInstance(key.certificate().getEncoded());
    return new SignerInfo(
        new SignerIdentifier(new IssuerAndSerialNumber(certificate)),
        SHA_256,
        attributes,
        ECDSA_WITH_SHA_256,
        new DEROctetString(value),
        null);
  }
}
