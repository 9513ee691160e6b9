package nl.bijsluiter.verification;

import static nl.bijsluiter.verification.Verdict.Flaw.CERTIFICATE;
import static nl.bijsluiter.verification.Verdict.Flaw.CHANGED;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.bijsluiter.seal.form.MalformedDer;
import nl.bijsluiter.seal.form.SealCms;
import nl.bijsluiter.seal.form.SealCms.Evidence;
import nl.bijsluiter.seal.form.SignatureDictionary;
import nl.bijsluiter.seal.form.SignatureScheme;

/// A certificate of ours, with the chain that travels with its seals, in one scheme in which its
/// key could sign.
record Pin(List<X509Certificate> chain, SealCms cms) {
  /// One for each scheme of the key. A key of another kind or size has none (TS 119 312).
  static List<Pin> of(List<X509Certificate> chain) throws GeneralSecurityException {
    List<Pin> pins = new ArrayList<>();
    for (SignatureScheme scheme : SignatureScheme.of(chain.getFirst().getPublicKey())) {
      pins.add(new Pin(chain, new SealCms(chain, scheme)));
    }
    return pins;
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /// Whether these digits are what we write for a file with this digest: the CMS in its one
  /// encoding (RFC 5652, 5; EN 319 122-1, 5; RFC 5035, 3), in capitals, and then only zeros.
  boolean wrote(String digits, byte[] digest, Evidence evidence) throws MalformedDer {
    String written = SignatureDictionary.digits(cms.encode(digest, evidence));
    return digits.startsWith(written)
        && digits.chars().skip(written.length()).allMatch(c -> c == '0');
  }

  /// RFC 5652, 5.6.
  void requireSignature(byte[] digest, Evidence evidence) throws Flawed {
    try {
      byte[] signed = cms.signedAttributes(digest);
      if (!cms.scheme().confirms(signed, evidence.value(), certificate().getPublicKey())) {
        throw new Flawed(CHANGED);
      }
    } catch (GeneralSecurityException e) {
      throw new Flawed(CHANGED, e);
    }
  }

  /// RFC 5280, 4.1.2.5, for the whole chain: that it is past now does no harm to older seals.
  void requireValidAt(Instant time) throws Flawed {
    for (X509Certificate certificate : chain) {
      if (time.isBefore(certificate.getNotBefore().toInstant())
          || time.isAfter(certificate.getNotAfter().toInstant())) {
        throw new Flawed(CERTIFICATE);
      }
    }
  }
}
