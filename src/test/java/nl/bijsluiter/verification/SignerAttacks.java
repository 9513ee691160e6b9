package nl.bijsluiter.verification;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.EcdsaValue;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.sec.SECNamedCurves;

/// The signer in the CMS of a seal described in another way, or with more in it: nothing that a
/// signature protects.
final class SignerAttacks {
  private final CmsParts parts;

  SignerAttacks(Office office) throws Exception {
    this.parts = new CmsParts(office);
  }

  Stream<Attack> all() throws Exception {
    var signer = parts.signer();
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
    return Stream.of(
        parts.attack(
            "with the other value, (r, n - s)",
            parts.withSigner(5, new DEROctetString(otherValue(value)))),
        parts.attack(
            "with a value in long form",
            parts.withSigner(5, new DEROctetString(CmsParts.longLength(value)))),
        parts.attack("with a value of zeros", parts.withSigner(5, new DEROctetString(zeros()))),
        parts.attack("with another version of its signer", parts.withSigner(0, new ASN1Integer(3))),
        parts.attack(
            "with its signer named by key",
            parts.withSigner(1, new DERTaggedObject(false, 0, new DEROctetString(new byte[20])))),
        parts.attack(
            "with parameters of its signer's digest",
            parts.withSigner(
                2, new DERSequence(new ASN1Encodable[] {CmsParts.digest(), DERNull.INSTANCE}))),
        parts.attack(
            "with its signed attributes in another order",
            parts.withSigner(
                3,
                new DLTaggedObject(
                    false,
                    0,
                    reversed(
                        ASN1Set.getInstance((ASN1TaggedObject) signer.getObjectAt(3), false))))),
        parts.attack(
            "with another signature algorithm",
            parts.withSigner(4, new DERSequence(new ASN1ObjectIdentifier("1.2.840.10045.4.3.3")))),
        parts.attack(
            "with an unsigned attribute more",
            parts.withSigner(
                6, new DERTaggedObject(false, 1, new DERSet(new ASN1Encodable[] {stamp, extra})))),
        parts.attack(
            "with its timestamp twice",
            parts.withSigner(6, new DERTaggedObject(false, 1, new DERSet(twice)))),
        parts.attack(
            "with an empty set of unsigned attributes",
            parts.withSigner(6, new DERTaggedObject(false, 1, new DERSet()))),
        parts.attack(
            "with SHA-1 throughout",
            parts.withSigner(2, new DERSequence(new ASN1ObjectIdentifier("1.3.14.3.2.26")))));
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
}
