package nl.bijsluiter.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureScheme;
import nl.bijsluiter.seal.timestamp.Kept;
import nl.bijsluiter.seal.timestamp.TimestampTrust;
import nl.bijsluiter.seal.timestamp.UntrustedTimestamp;
import nl.bijsluiter.verification.Verdict.Altered;
import nl.bijsluiter.verification.Verdict.Flaw;
import nl.bijsluiter.verification.Verdict.Genuine;
import nl.bijsluiter.verification.Verdict.NotOurs;
import nl.bijsluiter.verification.Verdict.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SealVerifierTest {
  private static Genuine genuine(SealLevel level, Instant time) {
    return new Genuine(new Told(level, time, Office.LETTER), false);
  }

  private static Verdict verdictAt(Office office, Instant written, Instant stamped)
      throws Exception {
    var blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, written));
    return office.verifier().verify(office.seal(blank, SealLevel.B_T, stamped));
  }

  @ParameterizedTest
  @EnumSource(SealLevel.class)
  void aLetterOfOursIsGenuine(SealLevel level) throws Exception {
    var office = Office.open();

    assertEquals(genuine(level, Office.TIME), office.verifier().verify(office.letter(level)));
  }

  @ParameterizedTest
  @CsvSource({"P256, ECDSA_P256", "P384, ECDSA_P384", "RSA, RSA_PKCS1", "RSA, RSA_PSS"})
  void aLetterIsGenuineInEveryScheme(Certified.Kind kind, SignatureScheme scheme) throws Exception {
    var office = Office.of(Certified.selfSigned("Office", Certified.Use.SEAL, kind), scheme);

    assertEquals(
        genuine(SealLevel.B_T, Office.TIME),
        office.verifier().verify(office.letter(SealLevel.B_T)));
  }

  @Test
  void aLetterOfAPastKeyStaysGenuine() throws Exception {
    var past = Office.open();
    var present = Certified.selfSigned("Office", Certified.Use.SEAL);
    var verifier =
        Office.verifier(List.of(present.chain(), past.seal().chain()), past.root().certificate());

    assertEquals(genuine(SealLevel.B_T, Office.TIME), verifier.verify(past.letter(SealLevel.B_T)));
  }

  @Test
  void aLetterOfAKeyThatIsNotPinnedIsNotOurs() throws Exception {
    var letter = Office.open().letter(SealLevel.B_T);

    assertEquals(new NotOurs(), Office.open().verifier().verify(letter));
  }

  @Test
  void aSealWithACertificateFromAnAuthorityIsGenuine() throws Exception {
    var authority = Certified.selfSigned("Authority", Certified.Use.AUTHORITY);
    var office =
        Office.of(authority.issue("Office", Certified.Use.SEAL), SignatureScheme.ECDSA_P256);

    assertEquals(
        genuine(SealLevel.B_B, Office.TIME),
        office.verifier().verify(office.letter(SealLevel.B_B)));
  }

  @ParameterizedTest
  @CsvSource({"-600", "0", "600"})
  void aTokenOfUpToTenMinutesFromTheDictionaryIsBelieved(long seconds) throws Exception {
    assertEquals(
        genuine(SealLevel.B_T, Office.TIME),
        verdictAt(Office.open(), Office.TIME, Office.TIME.plusSeconds(seconds)));
  }

  @ParameterizedTest
  @CsvSource({"-601", "601"})
  void aTokenOfAnotherMomentIsNot(long seconds) throws Exception {
    assertEquals(
        new Altered(Flaw.TIMESTAMP),
        verdictAt(Office.open(), Office.TIME, Office.TIME.plusSeconds(seconds)));
  }

  @Test
  void aSealOfTheLastSecondOfItsCertificateIsGenuine() throws Exception {
    assertEquals(
        genuine(SealLevel.B_T, Certified.UNTIL),
        verdictAt(Office.open(), Certified.UNTIL, Certified.UNTIL));
  }

  @Test
  void aSealWhoseTokenIsFromAfterTheLastSecondIsNot() throws Exception {
    var office = Office.open();
    var later = Certified.UNTIL.plus(Duration.ofSeconds(1));
    var blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_B, later));

    assertEquals(
        new Altered(Flaw.CERTIFICATE),
        office.verifier().verify(office.seal(blank, SealLevel.B_B, later)));
  }

  @Test
  void aTokenThatLeadsThroughACertificateThatIsNotTrustedItselfIsRefused() throws Exception {
    var root = Certified.selfSigned("Root", Certified.Use.AUTHORITY);
    var between = root.issue("Between", Certified.Use.AUTHORITY);
    var service = between.issue("Timestamps", Certified.Use.TIMESTAMP);
    byte[] value = {1, 2, 3};
    byte[] sent = new Stamper(service).token(value, Office.TIME);

    Kept.token(sent, value, between.certificate());
    assertThrows(UntrustedTimestamp.class, () -> Kept.token(sent, value, root.certificate()));
  }

  @Test
  void aStamperThatIsKnownIsNotBelievedPastItsDays() throws Exception {
    var office = Office.open();
    var trust = new TimestampTrust(List.of(office.root().certificate()));
    byte[] value = {1};
    var stamper = new Stamper(office.service());
    byte[] late = stamper.token(value, Certified.UNTIL.plusSeconds(1));
    Kept.token(stamper.token(value, Certified.UNTIL), value, trust);

    assertThrows(UntrustedTimestamp.class, () -> Kept.token(late, value, trust));
  }
}
