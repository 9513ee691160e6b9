package nl.bijsluiter.seal.timestamp;

import static nl.bijsluiter.seal.form.DerElement.OCTET_STRING;
import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;
import static nl.bijsluiter.seal.timestamp.SignedAttributes.SIGNING_CERTIFICATE;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;

/// Which timestamps are believed: those that lead to one of these certificates. One instance serves
/// all threads. It does not ask whether a certificate was revoked.
public final class TimestampTrust {
  private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
  private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";
  private static final int SMALLEST_RSA = 2048;

  private final Set<X509Certificate> trusted;

  /// @param trusted of certification authorities, or of services themselves; past ones as well
  public TimestampTrust(Collection<X509Certificate> trusted) {
    this.trusted = Set.copyOf(trusted);
  }

  /// The token that a service sent, in the one form in which it is kept: DER (X.690, 10), with the
  /// certificates of its path and no others. All that the service signed stays as it came.
  TimestampToken receive(byte[] sent, byte[] stamped) throws UntrustedTimestamp {
    try {
      TokenParts parts =
          TokenParts.read(ASN1Primitive.fromByteArray(sent).getEncoded(ASN1Encoding.DER));
      TstInfo info = TstInfo.read(parts.content());
      return believe(new TokenForm(parts, path(parts, info.time())).der(), stamped);
    } catch (MalformedDer | IOException e) {
      throw new UntrustedTimestamp("no timestamp token: " + e.getMessage(), e);
    }
  }

  /// The token of what was stamped, if it is in its one form and all of it holds.
  ///
  /// @param stamped for a seal: the signature value (EN 319 122-1, 5.3)
  public TimestampToken believe(byte[] der, byte[] stamped) throws UntrustedTimestamp {
    try {
      TokenParts parts = TokenParts.read(der);
      TstInfo info = TstInfo.read(parts.content());
      List<X509Certificate> path = path(parts, info.time());
      if (!Arrays.equals(new TokenForm(parts, path).der(), der)) {
        throw new UntrustedTimestamp("not in the form in which tokens are kept");
      }
      requireImprint(info, stamped);
      requireSignature(parts);
      return new TimestampToken(der, info.time(), info.policy(), info.nonce(), path);
    } catch (MalformedDer e) {
      throw new UntrustedTimestamp("no timestamp token", e);
    }
  }

  /// RFC 3161, 2.4.2: the token is about what was stamped.
  private static void requireImprint(TstInfo info, byte[] stamped) throws UntrustedTimestamp {
    if (!Arrays.equals(info.imprint(), info.digest().of(stamped))) {
      throw new UntrustedTimestamp("of something else");
    }
  }

  /// The signed attributes (RFC 5652, 5.4 and 11; RFC 5816, 2.2.1), and their signature.
  private static void requireSignature(TokenParts parts) throws MalformedDer, UntrustedTimestamp {
    SignedAttributes attributes = parts.attributes();
    if (!attributes.only(SignedAttributes.CONTENT_TYPE).is(TokenDigest.oid(TST_INFO))
        || !attributes.only(SignedAttributes.MESSAGE_DIGEST).is(digest(parts))) {
      throw new UntrustedTimestamp("attributes of another content");
    }
    requireReference(parts);
    try {
      if (!isSigned(parts)) {
        throw new UntrustedTimestamp("not signed by its certificate");
      }
    } catch (GeneralSecurityException e) {
      throw new UntrustedTimestamp("not signed as is allowed", e);
    }
  }

  private static byte[] digest(TokenParts parts) throws MalformedDer {
    try {
      return new DEROctetString(parts.digest().of(parts.content())).getEncoded();
    } catch (IOException e) {
      throw new MalformedDer("no digest", e);
    }
  }

  /// The certificate is the one that the service meant: by SHA-1 (RFC 2634, 5.4), as RFC 3161 has
  /// it, or by another digest (RFC 5035, 3), as RFC 5816 allows.
  private static void requireReference(TokenParts parts) throws MalformedDer, UntrustedTimestamp {
    SignedAttributes attributes = parts.attributes();
    boolean newer = attributes.has(SignedAttributes.SIGNING_CERTIFICATE_V2);
    DerElement id =
        attributes
            .only(newer ? SignedAttributes.SIGNING_CERTIFICATE_V2 : SIGNING_CERTIFICATE)
            .child(0, SEQUENCE)
            .child(0, SEQUENCE);
    boolean named = newer && id.children().size() > 1 && id.children().getFirst().tag() == SEQUENCE;
    byte[] hash = id.child(named ? 1 : 0, OCTET_STRING).content();
    String digest = named ? TokenDigest.named(id.child(0, SEQUENCE)).label() : unnamed(newer);
    try {
      byte[] encoded = parts.signer().getEncoded();
      if (!Arrays.equals(hash, MessageDigest.getInstance(digest).digest(encoded))) {
        throw new UntrustedTimestamp("about another certificate");
      }
    } catch (GeneralSecurityException e) {
      throw new UntrustedTimestamp("about no certificate", e);
    }
  }

  /// The digest that an identifier of either kind has where it names none.
  private static String unnamed(boolean newer) {
    return newer ? "SHA-256" : "SHA-1";
  }

  private static boolean isSigned(TokenParts parts)
      throws GeneralSecurityException, MalformedDer, UntrustedTimestamp {
    PublicKey key = parts.signer().getPublicKey();
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < SMALLEST_RSA) {
      throw new UntrustedTimestamp("signed with a key that is too small");
    }
    Signature signature = Signature.getInstance(parts.digest().signedWith(key.getAlgorithm()));
    signature.initVerify(key);
    signature.update(parts.attributes().set());
    return signature.verify(parts.value());
  }

  /// RFC 3161, 2.3: the certificate serves for timestamps alone, critically; and RFC 5280, 6: it
  /// led to a trusted one at the time of the token.
  private List<X509Certificate> path(TokenParts parts, Instant time) throws UntrustedTimestamp {
    X509Certificate signer = parts.signer();
    try {
      if (!List.of(TIME_STAMPING).equals(signer.getExtendedKeyUsage())
          || !signer.getCriticalExtensionOIDs().contains(EXTENDED_KEY_USAGE)) {
        throw new UntrustedTimestamp("not by a certificate for timestamps alone");
      }
      if (trusted.contains(signer)) {
        signer.checkValidity(Date.from(time));
        return List.of(signer);
      }
      return built(parts, time);
    } catch (GeneralSecurityException e) {
      throw new UntrustedTimestamp("by a certificate that was not trusted at its time", e);
    }
  }

  /// All above the service's own certificate are trusted each by itself: an ECDSA signature on a
  /// certificate has two values that hold, so that one that only leads on could be another.
  private List<X509Certificate> built(TokenParts parts, Instant time)
      throws GeneralSecurityException {
    X509CertSelector signer = new X509CertSelector();
    signer.setCertificate(parts.signer());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors(), signer);
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(time));
    parameters.addCertStore(
        CertStore.getInstance(
            "Collection", new CollectionCertStoreParameters(parts.certificates())));
    var found = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
    List<X509Certificate> path = new ArrayList<>();
    found.getCertPath().getCertificates().forEach(step -> path.add((X509Certificate) step));
    if (!trusted.containsAll(path.subList(1, path.size()))) {
      throw new CertPathBuilderException("a certificate between that nobody trusts");
    }
    path.add(found.getTrustAnchor().getTrustedCert());
    return path;
  }

  private Set<TrustAnchor> anchors() {
    return trusted.stream()
        .map(certificate -> new TrustAnchor(certificate, null))
        .collect(Collectors.toSet());
  }
}
