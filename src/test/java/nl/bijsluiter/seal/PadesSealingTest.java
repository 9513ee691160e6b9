package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_CERTIFICATE_EXPIRED;
import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import nl.bijsluiter.pdf.Sealing;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PadesSealingTest {
  private Identity identity;
  private CadesSigner signer;

  @BeforeEach
  void openKey() throws Exception {
    identity = Identity.selfSigned(Identity.ec("secp256r1"));
    signer = new CadesSigner(new SealingKey(identity.key(), identity.chain()));
  }

  @Test
  void theDictionaryHasOneLayoutAndEndsWithTheTextOfOthersInHex() throws Exception {
    var file = new SealedFile(Specimen.sealed(sealing("Zegel>>", "A €")));
    SealedFile.Gap gap = file.gap();
    String range = "[0 %d %d %d]".formatted(gap.from(), gap.to(), file.pdf().length - gap.to());

    assertEquals(
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/SealLevel/B-B"
            + "/M(D:20261001100000Z)/LetterKind/leaflet/LetterLanguages[/ar/nl]/LetterIssuer"
            + "<FEFF00730070006500630069006D0065006E002D006F00660066006900630065>/ByteRange"
            + range
            + " ".repeat(40 - range.length())
            + "/Contents",
        file.text().substring(file.text().indexOf("<</Type/Sig/"), gap.from()));
    assertTrue(
        file.text()
            .startsWith(
                "/Reference[<</Type/SigRef/TransformMethod/DocMDP"
                    + "/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]"
                    + "/Name<FEFF005A006500670065006C003E003E>"
                    + "/Reason<FEFF0041002020AC>>>\n",
                gap.to()));
  }

  @Test
  void whatIsReservedHoldsTheSignatureAndZerosBehindIt() throws Exception {
    var file = new SealedFile(Specimen.sealed(sealing("Specimen", "A letter")));
    SealedFile.Gap gap = file.gap();
    int used = 2 * file.cms().length;

    assertEquals(
        "0".repeat(2 * signer.reserve() - used) + ">",
        file.text().substring(gap.from() + 1 + used, gap.to()));
  }

  @Test
  void theBytesBeforeSigningAreTheSameEachTime() throws Exception {
    assertArrayEquals(
        Specimen.reserved(sealing("Specimen", "A letter")),
        Specimen.reserved(sealing("Specimen", "A letter")));
  }

  @Test
  void twoSealedLettersDifferInTheirSignatureAlone() {
    var one = new SealedFile(Specimen.letter(sealing("Specimen", "A letter")));
    var other = new SealedFile(Specimen.letter(sealing("Specimen", "A letter")));

    assertArrayEquals(one.signedBytes(), other.signedBytes());
  }

  @Test
  void oneSealServesOneFile() throws Exception {
    Sealing sealing = sealing("Specimen", "A letter");
    Specimen.sealed(sealing);

    assertThrows(IllegalStateException.class, () -> Specimen.sealed(sealing));
  }

  @Test
  void aFileWithoutTheReservedPlacesIsNotSealed() throws Exception {
    byte[] other = Specimen.reserved(Sealing.NONE);
    Sealing fresh = sealing("Specimen", "A letter");
    Sealing reserved = sealing("Specimen", "A letter");
    Specimen.reserved(reserved);

    assertThrows(IllegalStateException.class, () -> fresh.finish(other));
    assertThrows(IllegalStateException.class, () -> reserved.finish(other));
  }

  @Test
  void aFileOfATimeBeyondTheCertificateIsNotSealed() {
    Sealing sealing = sealing("Specimen", "A letter");

    var refused =
        assertThrows(
            SealUnavailable.class, () -> Specimen.reserved(sealing, Identity.UNTIL.plusSeconds(1)));

    assertEquals(SEAL_CERTIFICATE_EXPIRED, refused.cause());
  }

  @Test
  void aKeyThatNoLongerFitsItsCertificateLetsNoLetterOut() throws Exception {
    KeyPair pair = Identity.ec("secp256r1");
    var key = new ChangingKey((ECPrivateKey) pair.getPrivate());
    var changing = new CadesSigner(new SealingKey(key, Identity.selfSigned(pair).chain()));
    Sealing sealing = new PadesSealing(changing, Specimen.STATEMENT);

    key.become((ECPrivateKey) Identity.ec("secp256r1").getPrivate());

    var refused = assertThrows(SealUnavailable.class, () -> Specimen.sealed(sealing));
    assertEquals(SEAL_KEY_UNUSABLE, refused.cause());
  }

  @Test
  void aSealWithoutAReasonIsNoSeal() {
    assertThrows(IllegalArgumentException.class, () -> sealing("Specimen", " "));
    assertThrows(IllegalArgumentException.class, () -> sealing("", "A letter"));
  }

  private Sealing sealing(String name, String reason) {
    return new PadesSealing(signer, new Statement(name, reason, Specimen.STATEMENT.letter()));
  }
}
