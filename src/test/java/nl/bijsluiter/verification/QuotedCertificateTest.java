package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.verification.Verdict.Altered;
import nl.bijsluiter.verification.Verdict.Flaw;
import nl.bijsluiter.verification.Verdict.NotOurs;
import nl.bijsluiter.verification.Verdict.Unsealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Our certificate is no secret: it is in each of our letters. A file that shows it is not ours for
/// that.
class QuotedCertificateTest {
  private Office office;

  @BeforeEach
  void open() throws Exception {
    office = Office.open();
  }

  private String certificate() throws Exception {
    return SignatureDictionary.digits(office.seal().certificate().getEncoded());
  }

  private String name() throws Exception {
    byte[] encoded = office.seal().certificate().getEncoded();
    return SignatureDictionary.digits(MessageDigest.getInstance("SHA-256").digest(encoded));
  }

  private Verdict verdict(String file) throws Exception {
    return office.verifier().verify(file.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(byte[] letter) {
    return new String(letter, StandardCharsets.ISO_8859_1);
  }

  /// A letter with a valid signature by someone else, who does not write dictionaries as we do.
  private static String signedByAnother() throws Exception {
    String letter = text(Office.open().letter(SealLevel.B_B));
    return letter.replace("/SealLevel/B-B", "/SomeLevel/B-B");
  }

  @Test
  void aFileWithoutASignatureThatQuotesItIsUnsealed() throws Exception {
    assertEquals(new Unsealed(), verdict("%PDF-1.7\n<" + certificate() + ">\n" + name()));
  }

  @Test
  void aFileSignedByAnotherThatQuotesItIsNotOurs() throws Exception {
    assertEquals(new NotOurs(), verdict(signedByAnother()));

    assertEquals(new NotOurs(), verdict(signedByAnother() + "\n<" + certificate() + ">"));
  }

  @Test
  void aFileSignedByAnotherWithASealOfOursInItIsAltered() throws Exception {
    String seal = text(office.letter(SealLevel.B_B));

    assertEquals(new Altered(Flaw.SECOND_SIGNATURE), verdict(signedByAnother() + seal));
  }

  @Test
  void aLetterOfOursWhoseSignatureIsCalledOtherwiseIsAltered() throws Exception {
    String letter = text(office.letter(SealLevel.B_B));

    assertEquals(new Altered(Flaw.MISSHAPEN), verdict(letter.replace("/ByteRange", "/ByteRanga")));
    assertEquals(
        new Altered(Flaw.MISSHAPEN), verdict(letter.replace("/SealLevel/B-B", "/SealLevel/B-X")));
    assertEquals(new Altered(Flaw.MISSHAPEN), verdict(letter.replace("/Type/Sig/", "/Type/Sic/")));
  }
}
