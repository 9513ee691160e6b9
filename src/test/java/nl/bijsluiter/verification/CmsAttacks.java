package nl.bijsluiter.verification;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.EcdsaValue;
import nl.bijsluiter.seal.form.SealLevel;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.sec.SECNamedCurves;

/// The CMS of a seal encoded in another way, or with more in it: nothing that a signature protects.
final class CmsAttacks {
  /// Where what stands in a SignedData with certificates (RFC 5652, 5.1).
  private static final int VERSION = 0;

  private static final int DIGESTS = 1;
  private static final int CONTENT = 2;
  private static final int CERTIFICATES = 3;
  private static final int SIGNERS = 4;

  private final Blank blank;
  private final ASN1Sequence cms;

  CmsAttacks(Office office) throws Exception {
    this.blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, Office.TIME));
    this.cms = ASN1Sequence.getInstance(office.cms(blank, SealLevel.B_T, Office.TIME));
  }

  private ASN1Sequence signedData() {
    return ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(cms.getObjectAt(1)), true);
  }

  private ASN1Sequence signer() {
    return ASN1Sequence.getInstance(
        ASN1Set.getInstance(signedData().getObjectAt(SIGNERS)).getObjectAt(0));
  }

  Stream<Attack> all() throws Exception {
    return Stream.concat(around().stream(), inside().stream());
  }

  private List<Attack> around() throws Exception {
    var strange = certificate(Office.open());
    var certificates = (ASN1TaggedObject) signedData().getObjectAt(CERTIFICATES);
    var own = ASN1Set.getInstance(certificates, false);
    return List.of(
        attack(
            "in BER, of indefinite length",
            new BERSequence(
                    new ASN1Encodable[] {
                      cms.getObjectAt(0), new BERTaggedObject(true, 0, signedData())
                    })
                .getEncoded("BER")),
        attack("with a length in long form", longLength(cms.getEncoded("DER"))),
        attack("of another version", withPart(VERSION, new ASN1Integer(3))),
        attack(
            "with parameters of the digest",
            withPart(
                DIGESTS,
                new DERSet(new DERSequence(new ASN1Encodable[] {digest(), DERNull.INSTANCE})))),
        attack(
            "with a second digest",
            withPart(
                DIGESTS,
                new DERSet(
                    new ASN1Encodable[] {
                      new DERSequence(digest()),
                      new DERSequence(new ASN1ObjectIdentifier("1.3.14.3.2.26"))
                    }))),
        attack(
            "with content",
            withPart(
                CONTENT,
                new DERSequence(
                    new ASN1Encodable[] {
                      new ASN1ObjectIdentifier("1.2.840.113549.1.7.1"),
                      new DERTaggedObject(true, 0, new DEROctetString(new byte[] {1}))
                    }))),
        attack(
            "with another certificate",
            withPart(
                CERTIFICATES,
                new DERTaggedObject(
                    false, 0, new DERSet(new ASN1Encodable[] {own.getObjectAt(0), strange})))),
        attack(
            "with its certificate twice",
            withPart(
                CERTIFICATES,
                new DERTaggedObject(
                    false,
                    0,
                    new DLSet(new ASN1Encodable[] {own.getObjectAt(0), own.getObjectAt(0)})))),
        attack(
            "without certificates",
            withPart(CERTIFICATES, new DERTaggedObject(false, 0, new DERSet()))),
        attack(
            "with a strange certificate alone",
            withPart(CERTIFICATES, new DERTaggedObject(false, 0, new DERSet(strange)))),
        attack("with revocation data", withRevocation()),
        attack(
            "with its signer twice",
            withPart(SIGNERS, new DLSet(new ASN1Encodable[] {signer(), signer()}))),
        attack("with bytes behind it", plus(cms.getEncoded("DER"), 5)));
  }

  private List<Attack> inside() throws Exception {
    var signer = signer();
    byte[] value = DEROctetString.getInstance(signer.getObjectAt(5)).getOctets();
    var unsigned = ASN1Set.getInstance((ASN1TaggedObject) signer.getObjectAt(6), false);
    var stamp = ASN1Sequence.getInstance(unsigned.getObjectAt(0));
    var twice =
        new DERSequence(
            new ASN1Encodable[] {
              stamp.getObjectAt(0),
              new DLSet(
                  new ASN1Encodable[] {
                    ASN1Set.getInstance(stamp.getObjectAt(1)).getObjectAt(0),
                    ASN1Set.getInstance(stamp.getObjectAt(1)).getObjectAt(0)
                  })
            });
    var extra =
        new DERSequence(
            new ASN1Encodable[] {
              new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), new DERSet(new DERUTF8String("more"))
            });
    return List.of(
        attack(
            "with the other value, (r, n - s)",
            withSigner(5, new DEROctetString(otherValue(value)))),
        attack("with a value in long form", withSigner(5, new DEROctetString(padded(value)))),
        attack("with a value of zeros", withSigner(5, new DEROctetString(zeros()))),
        attack("with another version of its signer", withSigner(0, new ASN1Integer(3))),
        attack(
            "with its signer named by key",
            withSigner(1, new DERTaggedObject(false, 0, new DEROctetString(new byte[20])))),
        attack(
            "with parameters of its signer's digest",
            withSigner(2, new DERSequence(new ASN1Encodable[] {digest(), DERNull.INSTANCE}))),
        attack(
            "with its signed attributes in another order",
            withSigner(
                3,
                new DLTaggedObject(
                    false,
                    0,
                    reversed(
                        ASN1Set.getInstance((ASN1TaggedObject) signer.getObjectAt(3), false))))),
        attack(
            "with another signature algorithm",
            withSigner(4, new DERSequence(new ASN1ObjectIdentifier("1.2.840.10045.4.3.3")))),
        attack(
            "with an unsigned attribute more",
            withSigner(
                6, new DERTaggedObject(false, 1, new DERSet(new ASN1Encodable[] {stamp, extra})))),
        attack(
            "with its timestamp twice",
            withSigner(6, new DERTaggedObject(false, 1, new DERSet(twice)))),
        attack(
            "with an empty set of unsigned attributes",
            withSigner(6, new DERTaggedObject(false, 1, new DERSet()))),
        attack(
            "with SHA-1 throughout",
            withSigner(2, new DERSequence(new ASN1ObjectIdentifier("1.3.14.3.2.26")))));
  }

  private Attack attack(String how, byte[] encoded) {
    return new Attack("a CMS " + how, blank.with(encoded));
  }

  private static ASN1ObjectIdentifier digest() {
    return new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1");
  }

  private static ASN1Primitive certificate(Office strange) throws Exception {
    return ASN1Primitive.fromByteArray(strange.seal().certificate().getEncoded());
  }

  private byte[] withPart(int index, ASN1Encodable part) throws Exception {
    return encoded(replaced(signedData(), index, part));
  }

  private byte[] withSigner(int index, ASN1Encodable part) throws Exception {
    return withPart(SIGNERS, new DLSet(replaced(signer(), index, part)));
  }

  private static ASN1Sequence replaced(ASN1Sequence sequence, int index, ASN1Encodable part) {
    ASN1Encodable[] parts = sequence.toArray();
    parts[index] = part;
    return new DLSequence(parts);
  }

  private byte[] withRevocation() throws Exception {
    var parts = new ASN1EncodableVector();
    for (int i = VERSION; i <= CERTIFICATES; i++) {
      parts.add(signedData().getObjectAt(i));
    }
    parts.add(new DERTaggedObject(false, 1, new DERSet()));
    parts.add(signedData().getObjectAt(SIGNERS));
    return encoded(new DERSequence(parts));
  }

  private byte[] encoded(ASN1Sequence signedData) throws Exception {
    return new DLSequence(
            new ASN1Encodable[] {cms.getObjectAt(0), new DLTaggedObject(true, 0, signedData)})
        .getEncoded("DL");
  }

  private static ASN1Set reversed(ASN1Set set) {
    ASN1Encodable[] parts = set.toArray();
    return new DLSet(Arrays.asList(parts).reversed().toArray(ASN1Encodable[]::new));
  }

  private static byte[] otherValue(byte[] value) throws Exception {
    EcdsaValue pair = EcdsaValue.read(value);
    return new EcdsaValue(pair.r(), SECNamedCurves.getByName("secp256r1").getN().subtract(pair.s()))
        .der();
  }

  private static byte[] zeros() throws Exception {
    return new EcdsaValue(BigInteger.ZERO, BigInteger.ZERO).der();
  }

  /// With its length in two bytes.
  private static byte[] padded(byte[] value) {
    return longLength(value);
  }

  private static byte[] longLength(byte[] der) {
    var out = new ByteArrayOutputStream();
    int old = der[1] < 0 ? 1 + (der[1] & 0x7F) : 1;
    int length = der.length - 1 - old;
    out.write(der[0]);
    out.write(0x83);
    out.write(length >> 16);
    out.write(length >> 8);
    out.write(length);
    out.write(der, 1 + old, length);
    return out.toByteArray();
  }

  private static byte[] plus(byte[] der, int end) {
    byte[] longer = Arrays.copyOf(der, der.length + 1);
    longer[der.length] = (byte) end;
    return longer;
  }
}
