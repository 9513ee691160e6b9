package nl.bijsluiter.verification;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.seal.form.SealCms;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureScheme;
import nl.bijsluiter.seal.timestamp.Kept;

/// Files sealed with the wrong key, the wrong certificate or the wrong timestamp.
final class KeyAttacks {
  private final Office office;
  private final Blank blank;
  private final byte[] digest;
  private final byte[] value;

  KeyAttacks(Office office) throws Exception {
    this.office = office;
    this.blank = Blank.of("A letter.", Office.dictionary(SealLevel.B_T, Office.TIME));
    this.digest = blank.digest(office.scheme());
    this.value = office.sign(office.cms().signedAttributes(digest));
  }

  Stream<Attack> all() throws Exception {
    return Stream.of(keys(), timestamps()).flatMap(List::stream);
  }

  private List<Attack> keys() throws Exception {
    var namesake = Office.open();
    var other = Blank.of("Another letter.", Office.dictionary(SealLevel.B_T, Office.TIME));
    var mixed =
        new Office(
            new Certified(namesake.seal().pair(), office.seal().chain()),
            office.root(),
            office.service(),
            SignatureScheme.ECDSA_P256);
    var late =
        Blank.of("A letter.", Office.dictionary(SealLevel.B_B, Certified.UNTIL.plusSeconds(1)));
    var early =
        Blank.of("A letter.", Office.dictionary(SealLevel.B_B, Certified.FROM.minusSeconds(1)));
    return List.of(
        new Attack(
            "sealed by a namesake with the same serial number", namesake.letter(SealLevel.B_T)),
        new Attack("signed by a namesake under our certificate", mixed.letter(SealLevel.B_T)),
        new Attack(
            "the signature of another letter of ours",
            blank.with(office.cms(other, SealLevel.B_T, Office.TIME))),
        new Attack(
            "the signature of the same words at another time",
            blank.with(
                office.cms(
                    Blank.of(
                        "A letter.", Office.dictionary(SealLevel.B_T, Office.TIME.plusSeconds(1))),
                    SealLevel.B_T,
                    Office.TIME))),
        new Attack(
            "sealed a second after our certificate ended",
            office.seal(late, SealLevel.B_B, Office.TIME)),
        new Attack(
            "sealed a second before our certificate began",
            office.seal(early, SealLevel.B_B, Office.TIME)),
        new Attack(
            "sealed without its certificates' authority",
            blank.with(
                new SealCms(chainWithNamesake(namesake), SignatureScheme.ECDSA_P256)
                    .encode(digest, timed(office.token(value, Office.TIME))))));
  }

  private List<X509Certificate> chainWithNamesake(Office namesake) {
    return List.of(office.seal().certificate(), namesake.seal().certificate());
  }

  private static Evidence timed(byte[] value, byte[] token) {
    return new Evidence(value, Optional.of(token));
  }

  private Evidence timed(byte[] token) {
    return timed(value, token);
  }

  private List<Attack> timestamps() throws Exception {
    var strange = Office.open();
    var signer = Certified.selfSigned("Timestamps", Certified.Use.TIMESTAMP);
    return List.of(
        new Attack(
            "the timestamp taken away",
            blank.with(office.cms().encode(digest, Evidence.untimed(value)))),
        stamped("of another signature", office.token(new byte[] {1, 2, 3}, Office.TIME)),
        stamped("of eleven minutes later", office.token(value, Office.TIME.plusSeconds(660))),
        stamped("of a year earlier", sent(office.service(), Office.TIME.minusSeconds(31_536_000))),
        stamped("by a service with the same name", strange.token(value, Office.TIME)),
        stamped(
            "by a service that signed its own certificate",
            Kept.token(new Stamper(signer).token(value, Office.TIME), value, signer.certificate())),
        stamped(
            "by a certificate for e-mail of the same authority",
            sent(office.root().issue("Mail", Certified.Use.EMAIL), Office.TIME)),
        stamped(
            "by a certificate for anything of the same authority",
            sent(office.root().issue("Any", Certified.Use.SEAL), Office.TIME)),
        stamped(
            "whose certificate is not critically for timestamps",
            sent(office.root().issue("Loose", Certified.Use.TIMESTAMP_UNCRITICAL), Office.TIME)),
        stamped("by our own sealing key", sent(office.seal(), Office.TIME)),
        stamped("by the authority itself", sent(office.root(), Office.TIME)),
        stamped("that is a seal", office.cms(blank, SealLevel.B_B, Office.TIME)),
        stamped(
            "from before the service's certificate",
            sent(office.service(), Certified.FROM.minusSeconds(1))),
        stamped(
            "with a changed time",
            changed(office.token(value, Office.TIME), "20261001100000Z", "20261001100001Z")),
        stamped("with a changed bit at its end", flipped(office.token(value, Office.TIME))),
        untimed());
  }

  private Attack stamped(String how, byte[] token) throws Exception {
    return new Attack("a timestamp " + how, blank.with(office.cms().encode(digest, timed(token))));
  }

  /// A seal of level B-B with a token, which that level does not have.
  private Attack untimed() throws Exception {
    var low = Blank.of("A letter.", Office.dictionary(SealLevel.B_B, Office.TIME));
    byte[] its = low.digest(office.scheme());
    byte[] signed = office.sign(office.cms().signedAttributes(its));
    return new Attack(
        "a timestamp at a level without",
        low.with(office.cms().encode(its, timed(signed, office.token(signed, Office.TIME)))));
  }

  private byte[] sent(Certified service, Instant time) throws Exception {
    return new Stamper(service).token(value, time);
  }

  private static byte[] changed(byte[] token, String from, String to) {
    return FileText.of(token).with(from, to).bytes();
  }

  private static byte[] flipped(byte[] token) {
    byte[] changed = token.clone();
    changed[changed.length - 1] ^= 1;
    return changed;
  }
}
