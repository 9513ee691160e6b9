package nl.bijsluiter.verification;

import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.bijsluiter.seal.form.SealCms;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SealLevel;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureDictionary.Letter;
import nl.bijsluiter.seal.form.SignatureDictionary.Statement;
import nl.bijsluiter.seal.form.SignatureScheme;
import nl.bijsluiter.seal.timestamp.Kept;
import nl.bijsluiter.seal.timestamp.TimestampTrust;

/// An office that seals, and the timestamp service that it asks.
///
/// @param root what tokens of the service lead to
record Office(Certified seal, Certified root, Certified service, SignatureScheme scheme) {
  static final Instant TIME = Instant.parse("2026-10-01T10:00:00Z");
  static final Letter LETTER =
      new Letter("veilig-thuis-demo", "contact-advice", List.of("ar", "nl"));
  static final Statement STATEMENT =
      new Statement("Veilig Thuis Demostreek", "Sealed letter", LETTER);
  private static final int RESERVE = 6_000;

  static Office open() throws Exception {
    return of(Certified.selfSigned("Office", Certified.Use.SEAL), SignatureScheme.ECDSA_P256);
  }

  static Office of(Certified seal, SignatureScheme scheme) throws Exception {
    var root = Certified.selfSigned("Timestamp root", Certified.Use.AUTHORITY);
    return new Office(seal, root, root.issue("Timestamps", Certified.Use.TIMESTAMP), scheme);
  }

  static SignatureDictionary dictionary(SealLevel level, Instant time) {
    return new SignatureDictionary(level, time, STATEMENT, RESERVE);
  }

  /// A verifier that pins this office alone.
  SealVerifier verifier() throws Exception {
    return verifier(List.of(seal.chain()), root.certificate());
  }

  static SealVerifier verifier(Collection<List<X509Certificate>> chains, X509Certificate root)
      throws Exception {
    var pins = new ArrayList<Pin>();
    for (var chain : chains) {
      pins.addAll(Pin.of(chain));
    }
    return new SealVerifier(pins, new TimestampTrust(List.of(root)));
  }

  byte[] letter(SealLevel level) throws Exception {
    return seal(Blank.of("A letter.", dictionary(level, TIME)), level, TIME);
  }

  /// @param stampedAt the time of the token, if the level has one
  byte[] seal(Blank blank, SealLevel level, Instant stampedAt) throws Exception {
    return blank.with(cms(blank, level, stampedAt));
  }

  byte[] cms(Blank blank, SealLevel level, Instant stampedAt) throws Exception {
    byte[] digest = blank.digest(scheme);
    byte[] value = sign(cms().signedAttributes(digest));
    Evidence evidence =
        level.isTimestamped()
            ? new Evidence(value, Optional.of(token(value, stampedAt)))
            : Evidence.untimed(value);
    return cms().encode(digest, evidence);
  }

  SealCms cms() throws Exception {
    return new SealCms(seal.chain(), scheme);
  }

  byte[] sign(byte[] message) throws Exception {
    Signature signature = scheme.newSignature();
    signature.initSign(seal.key());
    signature.update(message);
    return SignatureScheme.canonical(signature.sign(), seal.certificate().getPublicKey());
  }

  byte[] token(byte[] value, Instant time) throws Exception {
    return Kept.token(new Stamper(service).token(value, time), value, root.certificate());
  }
}
