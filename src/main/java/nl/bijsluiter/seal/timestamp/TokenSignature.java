package nl.bijsluiter.seal.timestamp;

import static nl.bijsluiter.seal.form.DerElement.OCTET_STRING;
import static nl.bijsluiter.seal.form.DerElement.SEQUENCE;
import static nl.bijsluiter.seal.timestamp.SignedAttributes.CONTENT_TYPE;
import static nl.bijsluiter.seal.timestamp.SignedAttributes.MESSAGE_DIGEST;
import static nl.bijsluiter.seal.timestamp.SignedAttributes.SIGNING_CERTIFICATE;
import static nl.bijsluiter.seal.timestamp.SignedAttributes.SIGNING_CERTIFICATE_V2;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import nl.bijsluiter.seal.form.DerElement;
import nl.bijsluiter.seal.form.MalformedDer;
import org.bouncycastle.asn1.DEROctetString;

/// The signature of a token, and what it signs (RFC 5652, 5.4 and 11; RFC 5816, 2.2.1).
record TokenSignature(TokenParts parts) {
  private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";

  void require(Stamper by) throws MalformedDer, UntrustedTimestamp {
    SignedAttributes attributes = parts.attributes();
    if (!attributes.only(CONTENT_TYPE).is(TokenDigest.oid(TST_INFO))
        || !attributes.only(MESSAGE_DIGEST).is(digest())) {
      throw new UntrustedTimestamp("attributes of another content");
    }
    requireReference();
    try {
      if (!by.signed(attributes.set(), parts.digest(), parts.value())) {
        throw new UntrustedTimestamp("not signed by its certificate");
      }
    } catch (GeneralSecurityException e) {
      throw new UntrustedTimestamp("not signed as is allowed", e);
    }
  }

  private byte[] digest() throws MalformedDer {
    try {
      return new DEROctetString(parts.digest().of(parts.content())).getEncoded();
    } catch (IOException e) {
      throw new MalformedDer("no digest", e);
    }
  }

  /// The certificate is the one that the service meant: by SHA-1 (RFC 2634, 5.4), as RFC 3161 has
  /// it, or by another digest (RFC 5035, 3), as RFC 5816 allows.
  private void requireReference() throws MalformedDer, UntrustedTimestamp {
    SignedAttributes attributes = parts.attributes();
    boolean newer = attributes.has(SIGNING_CERTIFICATE_V2);
    DerElement id =
        attributes
            .only(newer ? SIGNING_CERTIFICATE_V2 : SIGNING_CERTIFICATE)
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
}
