package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CadesSignerTest {
  private static final byte[] DIGEST = new byte[32];

  private Identity identity;
  private CadesSigner signer;

  @BeforeEach
  void openKey() throws Exception {
    identity = Identity.selfSigned(Identity.rsa()).issue(Identity.ec("secp256r1"));
    signer = new CadesSigner(new SealingKey(identity.key(), identity.chain()));
  }

  @Test
  void theCmsIsDer() throws Exception {
    byte[] cms = signer.sign(DIGEST);

    assertArrayEquals(new CMSSignedData(cms).toASN1Structure().getEncoded(ASN1Encoding.DER), cms);
  }

  @Test
  void typeDigestAndCertificateAreSignedAndNoTime() throws Exception {
    var attributes = signature().getSignedAttributes().toASN1Structure().getAttributes();

    assertEquals(
        Set.of("1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.16.2.47"),
        Set.of(
            Stream.of(attributes)
                .map(attribute -> attribute.getAttrType().getId())
                .toArray(String[]::new)));
    assertNull(signature().getUnsignedAttributes());
  }

  @Test
  void theSigningCertificateIsNamedByItsHash() throws Exception {
    Attribute attribute =
        signature().getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    var named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]);

    assertEquals(1, named.getCerts().length);
    assertArrayEquals(
        MessageDigest.getInstance("SHA-256").digest(identity.certificate().getEncoded()),
        named.getCerts()[0].getCertHash());
  }

  @Test
  void theChainTravelsWithTheSeal() throws Exception {
    var carried = new CMSSignedData(signer.sign(DIGEST)).getCertificates().getMatches(null);

    assertEquals(2, carried.size());
  }

  @Test
  void theSignatureValueHasTheLowerOfItsTwoForms() {
    var order = ((ECPublicKey) identity.certificate().getPublicKey()).getParams().getOrder();

    List<BigInteger> higher =
        IntStream.range(0, 32)
            .mapToObj(_ -> s(signature().getSignature()))
            .filter(s -> s.compareTo(order.shiftRight(1)) > 0)
            .toList();

    assertEquals(List.of(), higher);
  }

  private static BigInteger s(byte[] value) {
    return ASN1Integer.getInstance(ASN1Sequence.getInstance(value).getObjectAt(1)).getValue();
  }

  private SignerInformation signature() {
    try {
      return new CMSSignedData(signer.sign(DIGEST)).getSignerInfos().iterator().next();
    } catch (CMSException e) {
      throw new AssertionError(e);
    }
  }
}
