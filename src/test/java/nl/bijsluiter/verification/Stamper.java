package nl.bijsluiter.verification;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Makes timestamp tokens (RFC 3161) with any certificate, fit for it or not.
record Stamper(Certified service) {
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

  /// The token as a service would send it.
  byte[] token(byte[] stamped, Instant time) throws Exception {
    var digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    var info =
        new TSTInfo(
            POLICY,
            new MessageImprint(digest, MessageDigest.getInstance("SHA-256").digest(stamped)),
            new ASN1Integer(BigInteger.valueOf(time.getEpochSecond())),
            new ASN1GeneralizedTime(Date.from(time)),
            null,
            null,
            null,
            null,
            null);
    var generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(reference()))
            .build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(service.key()),
                service.certificate()));
    generator.addCertificates(new JcaCertStore(List.copyOf(service.chain())));
    return generator
        .generate(
            new CMSProcessableByteArray(
                PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded("DER")),
            true)
        .getEncoded("DER");
  }

  /// RFC 5816, 2.2.1.
  private AttributeTable reference() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(service.certificate().getEncoded());
    var attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
    return new AttributeTable(attributes);
  }
}
