package nl.bijsluiter.verification;

import java.io.ByteArrayOutputStream;
import nl.bijsluiter.seal.form.SealLevel;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;

/// The parts of the CMS of one seal, to be put together in other ways than ours.
final class CmsParts {
  /// Where what stands in a SignedData with certificates (RFC 5652, 5.1).
  static final int VERSION = 0;

  static final int DIGESTS = 1;
  static final int CONTENT = 2;
  static final int CERTIFICATES = 3;
  static final int SIGNERS = 4;

  private final Blank blank;
  private final ASN1Sequence cms;

  CmsParts(Office office) throws Exception {
    this.blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, Office.TIME));
    this.cms = ASN1Sequence.getInstance(office.cms(blank, SealLevel.B_T, Office.TIME));
  }

  ASN1Sequence cms() {
    return cms;
  }

  ASN1Sequence signedData() {
    return ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(cms.getObjectAt(1)), true);
  }

  ASN1Sequence signer() {
    return ASN1Sequence.getInstance(
        ASN1Set.getInstance(signedData().getObjectAt(SIGNERS)).getObjectAt(0));
  }

  Attack attack(String how, byte[] encoded) {
    return new Attack("a CMS " + how, blank.with(encoded));
  }

  static ASN1ObjectIdentifier digest() {
    return new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1");
  }

  byte[] withPart(int index, ASN1Encodable part) throws Exception {
    return encoded(replaced(signedData(), index, part));
  }

  byte[] withSigner(int index, ASN1Encodable part) throws Exception {
    return withPart(SIGNERS, new DLSet(replaced(signer(), index, part)));
  }

  private static ASN1Sequence replaced(ASN1Sequence sequence, int index, ASN1Encodable part) {
    ASN1Encodable[] parts = sequence.toArray();
    parts[index] = part;
    return new DLSequence(parts);
  }

  byte[] encoded(ASN1Sequence signedData) throws Exception {
    return new DLSequence(
            new ASN1Encodable[] {cms.getObjectAt(0), new DLTaggedObject(true, 0, signedData)})
        .getEncoded("DL");
  }

  static byte[] longLength(byte[] der) {
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
}
