package nl.bijsluiter.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import nl.bijsluiter.seal.timestamp.Kept;
import nl.bijsluiter.seal.timestamp.UntrustedTimestamp;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cert.jcajce.JcaCRLStore;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a token between the service that sent it and the letter.
class KeptTokenTest {
  private static final byte[] VALUE = "a signature".getBytes(StandardCharsets.US_ASCII);

  private TimestampAuthority authority;
  private CMSSignedData sent;

  @BeforeEach
  void stamp() throws Exception {
    Clock clock = Clock.fixed(Specimen.TIME, ZoneOffset.UTC);
    authority = TimestampAuthority.open(Identity.ec("secp256r1"), clock);
    var request = new TimeStampRequestGenerator();
    request.setCertReq(true);
    byte[] digest = nl.bijsluiter.seal.form.SignatureScheme.ECDSA_P256.newDigest().digest(VALUE);
    byte[] asked = request.generate(TSPAlgorithms.SHA256, digest, BigInteger.ONE).getEncoded();
    sent = new TimeStampResponse(authority.answer(asked)).getTimeStampToken().toCMSSignedData();
  }

  private byte[] kept(CMSSignedData token) throws Exception {
    return Kept.token(token.getEncoded(), VALUE, authority.certificate());
  }

  private static SignerInformation signer(CMSSignedData token) {
    return token.getSignerInfos().iterator().next();
  }

  @Test
  void whatTheServiceSignedIsKeptByteForByte() throws Exception {
    var kept = new CMSSignedData(kept(sent));

    assertArrayEquals(
        (byte[]) sent.getSignedContent().getContent(),
        (byte[]) kept.getSignedContent().getContent());
    assertArrayEquals(
        signer(sent).getEncodedSignedAttributes(), signer(kept).getEncodedSignedAttributes());
  }

  @Test
  void aTokenInItsOneFormIsKeptAsItIs() throws Exception {
    byte[] once = kept(sent);

    assertArrayEquals(once, kept(new CMSSignedData(once)));
  }

  @Test
  void aTokenInOtherWrappingBecomesTheSameOne() throws Exception {
    byte[] indefinite = sent.toASN1Structure().getEncoded(ASN1Encoding.BER);

    assertArrayEquals(kept(sent), Kept.token(indefinite, VALUE, authority.certificate()));
  }

  @Test
  void certificatesBesideThePathAreLeftOut() throws Exception {
    Identity stranger = Identity.selfSigned(Identity.ec("secp256r1"));
    var all = new JcaCertStore(List.of(authority.certificate(), stranger.certificate()));
    var more =
        CMSSignedData.replaceCertificatesAndCRLs(
            sent, all, new CollectionStore<>(List.of()), new CollectionStore<>(List.of()));
    assertEquals(2, more.getCertificates().getMatches(null).size());

    assertArrayEquals(kept(sent), kept(more));
  }

  @Test
  void aTokenWithAnAttributeThatNobodySignedIsNotTaken() throws Exception {
    var attribute =
        new Attribute(
            new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), new DERSet(new DERUTF8String("more")));
    var signer =
        SignerInformation.replaceUnsignedAttributes(signer(sent), new AttributeTable(attribute));
    var more = CMSSignedData.replaceSigners(sent, new SignerInformationStore(signer));

    var refused = assertThrows(UntrustedTimestamp.class, () -> kept(more));

    assertEquals(
        "no timestamp token: with unsigned attributes, which cannot be kept", refused.getMessage());
  }

  @Test
  void aTokenWithRevocationDataIsNotTaken() throws Exception {
    var list = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(Specimen.TIME));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(authority.identity().key());
    X509CRL revoked = new JcaX509CRLConverter().getCRL(list.build(signer));
    var more =
        CMSSignedData.replaceCertificatesAndCRLs(
            sent,
            sent.getCertificates(),
            new CollectionStore<>(List.of()),
            new JcaCRLStore(List.of(revoked)));

    var refused = assertThrows(UntrustedTimestamp.class, () -> kept(more));

    assertEquals(
        "no timestamp token: with revocation data, which cannot be kept", refused.getMessage());
  }
}
