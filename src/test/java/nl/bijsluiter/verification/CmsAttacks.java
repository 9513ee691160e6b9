package nl.bijsluiter.verification;

import static nl.bijsluiter.verification.CmsParts.CERTIFICATES;
import static nl.bijsluiter.verification.CmsParts.CONTENT;
import static nl.bijsluiter.verification.CmsParts.DIGESTS;
import static nl.bijsluiter.verification.CmsParts.SIGNERS;
import static nl.bijsluiter.verification.CmsParts.VERSION;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DLSet;

/// The CMS of a seal encoded in another way, or with more around its signer: nothing that a
/// signature protects.
final class CmsAttacks {
  private final CmsParts parts;

  CmsAttacks(Office office) throws Exception {
    this.parts = new CmsParts(office);
  }

  Stream<Attack> all() throws Exception {
    var strange = certificate(Office.open());
    var certificates = (ASN1TaggedObject) parts.signedData().getObjectAt(CERTIFICATES);
    var own = ASN1Set.getInstance(certificates, false);
    return Stream.of(
        parts.attack(
            "in BER, of indefinite length",
            new BERSequence(
                    new ASN1Encodable[] {
                      parts.cms().getObjectAt(0), new BERTaggedObject(true, 0, parts.signedData())
                    })
                .getEncoded("BER")),
        parts.attack(
            "with a length in long form", CmsParts.longLength(parts.cms().getEncoded("DER"))),
        parts.attack("of another version", parts.withPart(VERSION, new ASN1Integer(3))),
        parts.attack(
            "with parameters of the digest",
            parts.withPart(
                DIGESTS,
                new DERSet(
                    new DERSequence(new ASN1Encodable[] {CmsParts.digest(), DERNull.INSTANCE})))),
        parts.attack(
            "with a second digest",
            parts.withPart(
                DIGESTS,
                new DERSet(
                    new ASN1Encodable[] {
                      new DERSequence(CmsParts.digest()),
                      new DERSequence(new ASN1ObjectIdentifier("1.3.14.3.2.26"))
                    }))),
        parts.attack(
            "with content",
            parts.withPart(
                CONTENT,
                new DERSequence(
                    new ASN1Encodable[] {
                      new ASN1ObjectIdentifier("1.2.840.113549.1.7.1"),
                      new DERTaggedObject(true, 0, new DEROctetString(new byte[] {1}))
                    }))),
        parts.attack(
            "with another certificate",
            parts.withPart(
                CERTIFICATES,
                new DERTaggedObject(
                    false, 0, new DERSet(new ASN1Encodable[] {own.getObjectAt(0), strange})))),
        parts.attack(
            "with its certificate twice",
            parts.withPart(
                CERTIFICATES,
                new DERTaggedObject(
                    false,
                    0,
                    new DLSet(new ASN1Encodable[] {own.getObjectAt(0), own.getObjectAt(0)})))),
        parts.attack(
            "without certificates",
            parts.withPart(CERTIFICATES, new DERTaggedObject(false, 0, new DERSet()))),
        parts.attack(
            "with a strange certificate alone",
            parts.withPart(CERTIFICATES, new DERTaggedObject(false, 0, new DERSet(strange)))),
        parts.attack("with revocation data", withRevocation()),
        parts.attack(
            "with its signer twice",
            parts.withPart(
                SIGNERS, new DLSet(new ASN1Encodable[] {parts.signer(), parts.signer()}))),
        parts.attack("with bytes behind it", plus(parts.cms().getEncoded("DER"), 5)));
  }

  private static ASN1Primitive certificate(Office strange) throws Exception {
    return ASN1Primitive.fromByteArray(strange.seal().certificate().getEncoded());
  }

  private byte[] withRevocation() throws Exception {
    var all = new ASN1EncodableVector();
    for (int i = VERSION; i <= CERTIFICATES; i++) {
      all.add(parts.signedData().getObjectAt(i));
    }
    all.add(new DERTaggedObject(false, 1, new DERSet()));
    all.add(parts.signedData().getObjectAt(SIGNERS));
    return parts.encoded(new DERSequence(all));
  }

  private static byte[] plus(byte[] der, int end) {
    byte[] longer = Arrays.copyOf(der, der.length + 1);
    longer[der.length] = (byte) end;
    return longer;
  }
}
